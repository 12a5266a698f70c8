// The web page in a real browser: `node check.mjs FOLDER`, with the packages
// of `../run` in $CONFORMANCE_CACHE/web. Each check prints ok or FAIL.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { keyboard } from "./keyboard.mjs";
import { layout } from "./layout.mjs";

const require = createRequire(join(process.env.CONFORMANCE_CACHE, "web/"));
const { chromium } = require("playwright-core");
const { HtmlValidate, FileSystemConfigLoader } = require("html-validate");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const folder = resolve(process.argv[2]);
const PAGES = ["index.html", "formes-developpees.html"];
const url = (page) => pathToFileURL(join(folder, page)).href;

let failed = false;
const tell = (check, faults) => {
    failed ||= faults.length > 0;
    console.log(faults.length === 0 ? `ok   ${check}` : `FAIL ${check}\n     ${faults.join("\n     ")}`);
};

const validator = new HtmlValidate(new FileSystemConfigLoader({ extends: ["html-validate:recommended"] }));
for (const page of PAGES) {
    const { results } = await validator.validateFile(join(folder, page));
    const messages = results.flatMap((result) => result.messages);
    tell(`web ${page}: valid HTML`, messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`));
}

// No sandbox, as everything runs as root in a container; and no service of the
// browser's own that would use the network.
const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync"],
});

/** Opens a page and hands it on; what it asked for is in `requests`. */
async function open(page, options, look) {
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    const requests = [];
    const complaints = [];
    tab.on("request", (request) => requests.push(request.url()));
    tab.on("console", (message) => complaints.push(message.text()));
    await tab.goto(url(page), { waitUntil: "networkidle" });
    const faults = await look(tab, requests, complaints);
    await context.close();
    return faults;
}

for (const page of PAGES) {
    for (const colorScheme of ["light", "dark"]) {
        for (const width of [360, 1440]) {
            const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
            tell(`web ${page}, ${colorScheme}, ${width} px: no violation (axe-core)`, await open(page, options, async (tab) => {
                await tab.evaluate(axe);
                const { violations, incomplete } = await tab.evaluate(() => window.axe.run(document));
                // Contrast over a drawn dot is left to people: palette.rs computes it.
                const open = incomplete.filter((rule) => rule.id !== "color-contrast");
                return [...violations, ...open].map((rule) => `${rule.id}: ${rule.nodes[0].html.slice(0, 120)}`);
            }));
        }
    }
    for (const javaScriptEnabled of [true, false]) {
        const name = `web ${page}, script ${javaScriptEnabled ? "on" : "off"}: no request leaves its folder`;
        tell(name, await open(page, { javaScriptEnabled }, async (_, requests, complaints) => {
            const away = requests.filter((asked) => !asked.startsWith(pathToFileURL(folder).href + "/") && !asked.startsWith("data:"));
            return [...away, ...complaints];
        }));
    }
    tell(`web ${page}: everything by keyboard, with a visible focus`, await open(page, {}, keyboard));
    tell(`web ${page}: nothing overflows, words and fonts as they should be`, await open(page, {}, layout));
    tell(`web ${page}: files are there, their size and hash as the page says`, await open(page, {}, files));
}
await browser.close();
process.exit(failed ? 1 : 0);

/** What the page says of each file, compared with the file. */
async function files(tab) {
    const offered = await tab.$$eval("details code", (all) => all.map((code) => {
        const link = code.closest("li").querySelector("a");
        return { hash: code.textContent, file: link.getAttribute("href"), text: link.textContent };
    }));
    const faults = offered.length === 0 ? ["the page offers no file"] : [];
    for (const { file, hash, text } of offered) {
        const bytes = readFileSync(join(folder, file));
        const found = createHash("sha256").update(bytes).digest("hex");
        const weight = bytes.length < 1e6 ? `${Math.max(1, Math.round(bytes.length / 1000))}\u00a0Ko`
            : `${String(Math.round(bytes.length / 1e5) / 10).replace(".", ",")}\u00a0Mo`;
        if (found !== hash) faults.push(`${file}: ${found}, the page says ${hash}`);
        if (!text.includes(weight)) faults.push(`${file}: ${weight}, the page says ${text.trim()}`);
    }
    return faults;
}
