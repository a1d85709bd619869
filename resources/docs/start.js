// SPDX-License-Identifier: GPL-3.0-or-later
// Everything comes from this server; the validator of swagger.io is never asked.
"use strict";
SwaggerUIBundle({
    url: "/openapi.json",
    dom_id: "#contract",
    deepLinking: true,
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    tryItOutEnabled: true,
    validatorUrl: null,
});
