import { sniffDocument } from "./sniff-document"

const mimeTypeOf = (content: Buffer) => sniffDocument(content)?.mime_type ?? null

describe("what a paper's first bytes say", () => {
  it("is an image or a PDF", () => {
    expect(mimeTypeOf(Buffer.from("%PDF-1.7\n"))).toBe("application/pdf")
    expect(mimeTypeOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]))).toBe("image/jpeg")
    expect(mimeTypeOf(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"))).toBe("image/png")
    expect(mimeTypeOf(Buffer.from("RIFF\x00\x00\x00\x00WEBPVP8 ", "latin1"))).toBe("image/webp")
  })

  it.each([
    "",
    "%PD",
    "<html>%PDF-1.7",
    "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "RIFF....WAVE",
    "GIF89a",
  ])("is no paper for %j", (text) => expect(mimeTypeOf(Buffer.from(text))).toBeNull())
})
