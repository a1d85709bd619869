// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's own fonts: those that ReDoc names are not ours to serve.
"use strict";
const text = "system-ui, sans-serif";
Redoc.init("/openapi.json", {
    nativeScrollbars: true,
    theme: {
        typography: {
            fontFamily: text,
            headings: { fontFamily: text },
            code: { fontFamily: "ui-monospace, monospace" },
        },
    },
}, document.getElementById("contract"));
