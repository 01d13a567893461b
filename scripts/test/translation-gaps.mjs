/** @typedef {Map<string, string>} Sentences translations by source sentence (and context) */

/** @param {string} catalogue a PO file @returns {Sentences} without the header and what is obsolete */
export function readSentences(catalogue) {
  /** @type {Sentences} */
  const sentences = new Map()
  for (const block of catalogue.split(/\n\s*\n/)) {
    const source = readField(block, "msgid")
    if (source) sentences.set(`${readField(block, "msgctxt")}${source}`, readField(block, "msgstr"))
  }
  return sentences
}

/** @param {string} block @param {string} field */
function readField(block, field) {
  const found = new RegExp(`^${field} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, "m").exec(block)?.[1] ?? ""
  return [...found.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((part) => part[1]).join("")
}

/**
 * @param {string} wanted the catalogue of what the code says
 * @param {string} catalogue of one language
 * @param {{ language: string, isSource: boolean }} options
 * @returns {string[]} one line a sentence that is missing or not translated
 */
export function findGaps(wanted, catalogue, { language, isSource }) {
  const there = readSentences(catalogue)
  return [...readSentences(wanted).keys()].flatMap((sentence) => {
    const translation = there.get(sentence)
    if (translation === undefined) return [`${language}: not in the file: ${sentence}`]
    return translation === "" && !isSource ? [`${language}: not translated: ${sentence}`] : []
  })
}
