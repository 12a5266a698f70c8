// Narrow windows, wide spacing, and what draws the words.

// WCAG 2.2, 1.4.12.
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-bottom: 2em !important; }`;

export async function layout(tab) {
    const faults = [];
    for (const width of [320, 360, 768, 1024, 1440, 2560]) {
        await tab.setViewportSize({ width, height: 800 });
        faults.push(...(await overflow(tab, `${width} px`)));
    }
    faults.push(...(await drawnWith(tab)), ...(await brokenWords(tab)));
    await tab.setViewportSize({ width: 320, height: 800 });
    faults.push(...(await brokenWords(tab)));
    await tab.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
    }, SPACING);
    for (const width of [320, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        faults.push(...(await overflow(tab, `${width} px, text widely spaced`)));
    }
    return faults;
}

/** Text beyond the window's edge, or cut by its own box. */
async function overflow(tab, when) {
    return tab.evaluate((when) => {
        const wide = document.documentElement.scrollWidth > innerWidth ? [`${when}: the page scrolls sideways`] : [];
        const texts = [...document.querySelectorAll("h1, h2, h3, p, li, dt, dd, figcaption, a, summary")];
        const cut = texts.filter((element) => {
            const range = document.createRange();
            range.selectNodeContents(element);
            const box = range.getBoundingClientRect();
            return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !element.matches(".skip");
        });
        return [...wide, ...cut.map((element) => `${when}: beyond the edge: ${element.textContent.trim().slice(0, 60)}`)];
    }, when);
}

/** An inclusive word stands on one line. */
async function brokenWords(tab) {
    return tab.$$eval(".whole", (words) =>
        words.filter((word) => word.getClientRects().length !== 1).map((word) => `broken: ${word.textContent}`));
}

/** The fonts that draw the inclusive words, and how many glyphs each. */
async function drawnWith(tab) {
    const session = await tab.context().newCDPSession(tab);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument");
    const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: ".whole, h1, h2, p, li" });
    const faults = [];
    for (const nodeId of nodeIds) {
        const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
        for (const font of fonts) {
            const isOurs = font.isCustomFont && /^(Spectral|Bricolage)/.test(font.familyName);
            if (!isOurs) faults.push(`${font.glyphCount} glyphs drawn with ${font.familyName}`);
        }
    }
    return faults;
}
