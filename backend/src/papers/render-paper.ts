import { dirname } from "node:path"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import type { Paper } from "./paper"
import { PAPER_TEMPLATE } from "./template"

/** The fonts of the storefront, as files a PDF can embed; all under the SIL Open Font License 1.1. */
const FONT_PACKAGES = ["@expo-google-fonts/readex-pro", "@expo-google-fonts/noto-sans-tifinagh"]

/** Papers Typst remembers parts of: enough for a burst, few enough to stay small. */
const REMEMBERED_PAPERS = 10

let compiler: NodeCompiler | undefined

/** Reading the fonts takes a tenth of a second: once a process. */
function openCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: FONT_PACKAGES.map((name) => dirname(require.resolve(`${name}/package.json`))) }],
  })
  return compiler
}

/**
 * A paper as a PDF of A4 pages with its fonts within, tagged for screen readers. The same paper gives the same bytes.
 *
 * @throws Error when Typst cannot set it, which a paper that follows the schema never causes
 */
export async function renderPaper(paper: Paper): Promise<Buffer> {
  const typst = openCompiler()
  const pdf = typst.pdf({ mainFileContent: PAPER_TEMPLATE, inputs: { paper: JSON.stringify(paper) } })
  typst.evictCache(REMEMBERED_PAPERS)
  return pdf
}
