import { renderLetter } from "./letter"

describe("a letter", () => {
  it("says what it was given, as text and as HTML that runs nothing", () => {
    const { subject, text, html } = renderLetter({
      lang: "ar",
      name: "verified",
      subject: "مرحبا\r\nBcc: x",
      paragraphs: ["تعاونية <b>تيفاوين</b>", "سطر"],
      action: { label: "الدخول", url: "https://twiza.example/ar/workspace" },
    })
    expect(subject).toBe("مرحبا Bcc: x")
    expect(text).toBe("تعاونية <b>تيفاوين</b>\n\nسطر\n\nالدخول: https://twiza.example/ar/workspace\n")
    expect(html).toContain('dir="rtl"')
    expect(html).toContain("&lt;b&gt;تيفاوين&lt;/b&gt;")
  })
})
