// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/storage/rediscustomerstore.h"

#include <QCheckBox>

namespace runtime {
class Runtime;
struct StoreStatus;
} // namespace runtime

namespace gui {

// Whether names must be unique: a rule of the collection rather than of this program, kept beside
// the customers and asked for as soon as the store can be. The runtime outlives it.
class NamePolicyBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit NamePolicyBox(runtime::Runtime &runtime);

    void retranslate();

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    void follow(const runtime::StoreStatus &status);
    void choose(bool isUnique);
    void show(const base::Result<storage::Names> &names);
    void check(bool isUnique); // without choosing

    runtime::Runtime &m_runtime;
    bool m_wasReady = false;
};

} // namespace gui
