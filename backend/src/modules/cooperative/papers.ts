import type { DocumentKind, DocumentStatus } from "./models/cooperative-document"

/** Papers without which an application is not looked at. */
export const REQUIRED_PAPERS: readonly DocumentKind[] = ["registration"]

type Paper = { kind: DocumentKind; status: DocumentStatus }

/**
 * The required papers that are not there, by `documents.<kind>`: `required`, or `refused` when all that was given was
 * refused.
 */
export function findMissingPapers(papers: readonly Paper[]): Record<string, string> {
  const missing: Record<string, string> = {}
  for (const kind of REQUIRED_PAPERS) {
    const given = papers.filter((paper) => paper.kind === kind)
    if (given.some(({ status }) => status !== "refused")) continue
    missing[`documents.${kind}`] = given.length ? "refused" : "required"
  }
  return missing
}
