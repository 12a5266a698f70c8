// Walks through a page with the Tab key alone.

/** Where a reader gets, in order, and whether it shows. */
export async function keyboard(tab) {
    const expected = await tab.$$eval("a[href], summary", (all) => all.map(() => 1).length);
    const stops = [];
    const faults = [];
    for (let i = 0; i < expected; i++) {
        await tab.keyboard.press("Tab");
        const stop = await tab.evaluate(() => {
            const at = document.activeElement;
            const style = getComputedStyle(at);
            const box = at.getBoundingClientRect();
            const light = (colour) => {
                const [r, g, b] = colour.match(/[\d.]+/g).map((part) => part / 255)
                    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
                return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
            };
            // What is behind the outline, which stands off the element; above the
            // page when the element itself is.
            let ground = style.position === "absolute" ? at : at.parentElement;
            while (ground.parentElement && getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)") ground = ground.parentElement;
            const [a, b] = [light(style.outlineColor), light(getComputedStyle(ground).backgroundColor)];
            const shows = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && Math.max(a, b) / Math.min(a, b) >= 3;
            const all = [...document.querySelectorAll("a[href], summary")];
            const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            // A target has room for a finger, or stands in a line of text.
            const isBig = box.height >= 24 || style.display === "inline";
            return { index: all.indexOf(at), name: at.textContent.trim().slice(0, 60), shows, inView, isBig, isClosed: at.matches("details:not([open]) > summary") };
        });
        if (!stop.shows) faults.push(`no visible focus: ${stop.name}`);
        if (!stop.inView) faults.push(`out of sight: ${stop.name}`);
        if (!stop.isBig) faults.push(`too small a target: ${stop.name}`);
        stops.push(stop);
        // What a summary hides is reached once it is opened, as a reader does.
        if (stop.isClosed) await tab.keyboard.press("Enter");
    }
    stops.forEach((stop, i) => {
        if (stop.index !== i) faults.push(`stop ${i} is ${stop.index}: ${stop.name}`);
    });
    for (const [what, pattern] of [["the switch", /^Formes développées/], ["the contents", /^7 /], ["the PDF", /^Télécharger/]]) {
        if (!stops.some((stop) => pattern.test(stop.name))) faults.push(`${what} is not reached`);
    }

    // The skip link comes first and leads past everything; the contents to a subject.
    await tab.goto(tab.url().split("#")[0]);
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Tab");
    const first = await tab.evaluate(() => document.activeElement.closest("main") !== null);
    if (!first) faults.push("the skip link does not lead into the text");
    await tab.focus(".contents li:nth-child(3) a");
    await tab.keyboard.press("Enter");
    await tab.waitForTimeout(1500);
    const top = await tab.evaluate(() => document.querySelector("#sujet-3").getBoundingClientRect().top);
    if (Math.abs(top) > 40) faults.push(`the contents lead ${top} px beside subject 3`);

    // The switch, from a subject to the same subject.
    await tab.focus("#sujet-3 .ways a");
    const switched = tab.waitForNavigation();
    await tab.keyboard.press("Enter");
    await switched;
    await tab.waitForTimeout(1500);
    const there = await tab.evaluate(() => document.querySelector("#sujet-3").getBoundingClientRect().top);
    if (!tab.url().endsWith("#sujet-3") || Math.abs(there) > 40) faults.push("the switch loses the reader’s place");

    const details = tab.locator("details").first();
    if (await details.count() === 0) return faults;
    await tab.goBack();
    await details.locator("summary").focus();
    await tab.keyboard.press("Enter");
    if (!(await details.evaluate((element) => element.open))) faults.push("details do not open");
    return faults;
}
