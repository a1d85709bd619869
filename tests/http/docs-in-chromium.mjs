#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// docs-in-chromium.mjs URL [PICTURE]: opens the server's /docs in a headless Chromium, posts a
// customer and lists all from the page as a reader would, follows a problem to what it means, searches
// in /redoc, and checks that no page asks anybody else or breaks a policy. Needs `chromium` and a
// running `teller serve`; ends with 1 when it fails.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [url, picture] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'docs-'));
const chromium = spawn('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`,
    '--ignore-certificate-errors', '--window-size=1200,1600', '--remote-debugging-pipe', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
const [, , , out, input] = chromium.stdio;

const waiting = new Map();
const complaints = [];
const strangers = [];
let last = 0, unread = '';
input.on('data', (bytes) => {
    const messages = (unread + bytes).split('\0');
    unread = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) {
        waiting.get(message.id)?.(message);
        if (message.method === 'Log.entryAdded' && message.params.entry.level === 'error')
            complaints.push(message.params.entry.text);
        if (message.method === 'Runtime.exceptionThrown') complaints.push(message.params.exceptionDetails.text);
        if (message.method === 'Network.requestWillBeSent' && /^(http|ws)/.test(message.params.request.url)
            && !message.params.request.url.startsWith(url)) strangers.push(message.params.request.url);
    }
});
let session;
const send = (method, params = {}) => new Promise((resolve, reject) => {
    waiting.set(++last, (answer) => answer.error ? reject(new Error(`${method}: ${answer.error.message}`)) : resolve(answer.result));
    out.write(JSON.stringify({ id: last, method, params, sessionId: session }) + '\0');
});
const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
};
const until = async (expression) => {
    for (let i = 0; i < 100; ++i, await new Promise((next) => setTimeout(next, 100)))
        if (await evaluate(expression)) return;
    throw new Error(`never: ${expression}`);
};
// Opens an operation, gives it a body if it takes one, executes it; answers with the live response.
const tryOut = async (operation, body) => {
    const block = `document.querySelector('[id$="-${operation}"]')`;
    await evaluate(`${block}.querySelector('.opblock-summary-control').click()`);
    await until(`!!${block}.querySelector('.execute')`);
    if (body) {
        await until(`!!${block}.querySelector('textarea.body-param__text')`);
        await evaluate(`(() => { const area = ${block}.querySelector('textarea.body-param__text');
            Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(area, ${JSON.stringify(body)});
            area.dispatchEvent(new Event('input', { bubbles: true })); })()`);
    }
    await evaluate(`${block}.querySelector('.execute').click()`);
    await until(`!!${block}.querySelector('.live-responses-table .response-col_status')`);
    return evaluate(`({ status: ${block}.querySelector('.live-responses-table tbody .response-col_status').innerText.trim(),
        body: ${block}.querySelector('.live-responses-table tbody .highlight-code')?.innerText ?? '' })`);
};
const expect = (what, isSo) => {
    console.log(`${isSo ? 'ok  ' : 'FAIL'}  ${what}`);
    if (!isSo) process.exitCode = 1;
};

try {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    ({ sessionId: session } = await send('Target.attachToTarget', { targetId, flatten: true }));
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`);
    await send('Page.navigate', { url: `${url}/docs` });
    await until(`document.querySelectorAll('.opblock').length > 10`);
    expect('the page shows the contract', await evaluate(`document.title === 'Tellerdesk API'`));
    const id = Date.now();
    const posted = await tryOut('insertCustomers', JSON.stringify([{ firstName: 'Ada', lastName: 'Byron', age: 36, id }]));
    expect(`POST from the page is answered ${posted.status}`, posted.status.startsWith('201'));
    const listed = await tryOut('listCustomers');
    expect(`GET from the page is answered ${listed.status}`, listed.status.startsWith('200'));
    expect('the list has the new customer', listed.body.includes(String(id)));
    await send('Page.navigate', { url: `${url}/docs/problems#outcome_unknown` });
    await until(`!!document.querySelector('section:target h2')`);
    expect('a problem leads to what it means', await evaluate(`document.querySelector(':target code').innerText === 'outcome_unknown'`));
    await send('Page.navigate', { url: `${url}/redoc` });
    await until(`!!document.querySelector('[role=search] input')`);
    expect('the page to read has all operations', await evaluate(`document.querySelectorAll('[data-section-id*="operation/"]').length > 10`));
    await evaluate(`(() => { const field = document.querySelector('[role=search] input');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'customers');
        field.dispatchEvent(new Event('input', { bubbles: true })); })()`);
    await until(`!!document.querySelector('[data-role="search:results"] [role=menuitem]')`);
    expect('its search finds something', true);
    expect(`nobody else is asked ${strangers}`, strangers.length === 0);
    expect(`nothing is complained of ${complaints.join('; ')}`, complaints.length === 0);
} catch (failure) {
    expect(failure.message, false);
}
if (picture) {
    const { data } = await send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(picture, Buffer.from(data, 'base64'));
}
chromium.once('exit', () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 });
    process.exit();
});
session = undefined; // the browser's own
send('Browser.close');
