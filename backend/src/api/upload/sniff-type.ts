/** What a file's first bytes say it is. Names and declared types are what its sender says, and are not asked. */
const SIGNATURES: { type: string; at: number; bytes: string }[] = [
  { type: "image/jpeg", at: 0, bytes: "ffd8ff" },
  { type: "image/png", at: 0, bytes: "89504e470d0a1a0a" },
  { type: "application/pdf", at: 0, bytes: "255044462d" },
]

function brandOf(content: Buffer, at: number): string {
  return content.toString("latin1", at, at + 4)
}

/** The type of a picture or a PDF by its first bytes, null for anything else (SVG and GIF among it). */
export function sniffType(content: Buffer): string | null {
  const found = SIGNATURES.find(
    ({ at, bytes }) => content.toString("hex", at, at + bytes.length / 2) === bytes,
  )
  if (found) return found.type
  if (brandOf(content, 0) === "RIFF" && brandOf(content, 8) === "WEBP") return "image/webp"
  if (brandOf(content, 4) === "ftyp" && ["avif", "avis"].includes(brandOf(content, 8))) return "image/avif"
  return null
}
