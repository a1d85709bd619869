// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/customer.h"
#include "backend/runtime/shared.h"
#include "gui/job.h"
#include "gui/notice.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace customers {
struct Difference;
}

namespace exports {
struct Preview;
}

namespace runtime {
struct Addition;
class Runtime;
} // namespace runtime

namespace gui {

class CustomerForm;
class CustomerHistory;
class FormScroll;
class ImportPreview;
class JsonEntry;

// The drawer beside the table: the form of one customer, or the preview of an import. Carries out
// what is entered there.
class CustomerDrawer : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerDrawer(QWidget *parent = nullptr);

    void setRuntime(
        runtime::Runtime &runtime); // once, before anything else; it outlives the drawer
    void setNextId(qint64 id);

    void add();
    void edit(const customers::Customer &customer);
    void enterJson();
    void import(const QString &file);
    void showHistory();
    void close();

    QSize sizeHint() const override;

Q_SIGNALS:
    void expected(const std::vector<qint64> &ids); // will change by what this window asked for
    void otherWanted(const customers::Customer &customer);
    void noticed(const gui::Notice &notice);
    void begun(const gui::Job &job);
    void refusedWanted(const runtime::Shared<exports::Preview> &preview); // as a file
    void exportWanted(const runtime::Shared<customers::Difference> &difference);
    void closed(); // and what had the focus before is not there any more

private:
    void open(QWidget &page);
    void store(const customers::Customer &customer,
               const std::optional<customers::Customer> &inPlaceOf);
    void insert(const customers::Customer &customer);
    void replace(const customers::Customer &customer, const customers::Customer &inPlaceOf);
    void explain(const base::Error &conflict, qint64 id);
    void giveUp(int filling, const base::Error &error);
    void preview(const QString &source,
                 const base::Result<runtime::Shared<exports::Preview>> &preview);
    void showPreview(const QString &source, const runtime::Shared<exports::Preview> &preview);
    void offerPreview(const QString &file, const runtime::Shared<exports::Preview> &preview);
    void previewJson(const QByteArray &json);
    void importSound();
    void tellCancelledImport();
    static QString readyText(const QString &file); // its preview is
    static Notice noticeOf(const runtime::Addition &addition);
    void fail(const base::Error &error);

    runtime::Runtime *m_runtime = nullptr;
    QStackedLayout *m_stack;
    FormScroll *m_formPage;
    CustomerForm *m_form;
    JsonEntry *m_json;
    ImportPreview *m_import;
    CustomerHistory *m_history;
    QPointer<QWidget> m_starter; // has the focus again afterwards
    int m_filling = 0; // of the form; what an earlier one submitted does not concern it
};

} // namespace gui
