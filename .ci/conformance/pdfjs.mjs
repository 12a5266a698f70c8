// Text and structure tree of each page, as pdf.js (Firefox) reads them: JSON on
// standard output.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(`${process.env.CONFORMANCE_CACHE}/node/`);
const { getDocument, VerbosityLevel } = await import(require.resolve("pdfjs-dist/legacy/build/pdf.mjs"));

const data = new Uint8Array(await readFile(process.argv[2]));
const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const marked = await page.getTextContent({ includeMarkedContent: true });
  const content = new Map();
  const open = [];
  for (const item of marked.items) {
    if (item.type === "beginMarkedContentProps" || item.type === "beginMarkedContent") open.push(item.id);
    else if (item.type === "endMarkedContent") open.pop();
    else {
      const id = open.findLast((held) => held != null);
      if (id != null) content.set(id, (content.get(id) ?? "") + item.str);
    }
  }
  const plain = await page.getTextContent();
  pages.push({
    text: plain.items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""),
    tree: tree(await page.getStructTree(), content),
  });
}
process.stdout.write(JSON.stringify(pages));

function tree(node, content) {
  if (!node) return null;
  if (node.type === "content") return content.get(node.id) ?? "";
  return { role: node.role, lang: node.lang, children: (node.children ?? []).map((child) => tree(child, content)) };
}
