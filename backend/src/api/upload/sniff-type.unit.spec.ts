import { sniffType } from "./sniff-type"

const bytes = (hex: string) => Buffer.from(hex.padEnd(64, "0"), "hex")

describe("what a file is by its first bytes", () => {
  it.each([
    ["a JPEG", bytes("ffd8ffe0"), "image/jpeg"],
    ["a PNG", bytes("89504e470d0a1a0a"), "image/png"],
    ["a WebP", Buffer.from("RIFF0000WEBPVP8 "), "image/webp"],
    ["an AVIF", Buffer.from("0000ftypavif0000"), "image/avif"],
    ["a PDF", Buffer.from("%PDF-1.7 named photo.jpg"), "application/pdf"],
    ["an SVG", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), null],
    ["a GIF", Buffer.from("GIF89a"), null],
    ["a page", Buffer.from("<!doctype html>"), null],
    ["nothing", Buffer.alloc(0), null],
  ])("%s", (_name, content, type) => {
    expect(sniffType(content)).toBe(type)
  })
})
