/** The kinds of file a paper may be, with the ending its file gets. */
const KINDS = [
  { mime_type: "image/jpeg", extension: "jpg", starts: [0xff, 0xd8, 0xff] },
  { mime_type: "image/png", extension: "png", starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mime_type: "application/pdf", extension: "pdf", starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
] as const

const WEBP = { mime_type: "image/webp", extension: "webp" } as const

export type SniffedDocument = { mime_type: string; extension: string }

/** What a file's first bytes say it is, whatever its name and its sender say; `null` for anything but a paper. */
export function sniffDocument(content: Buffer): SniffedDocument | null {
  const kind = KINDS.find(({ starts }) => starts.every((byte, n) => content[n] === byte))
  if (kind) return { mime_type: kind.mime_type, extension: kind.extension }
  const isWebp = content.toString("latin1", 0, 4) === "RIFF" && content.toString("latin1", 8, 12) === "WEBP"
  return isWebp ? WEBP : null
}
