import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { LANGUAGES } from "../../languages/languages"
import { MAIL_TEMPLATES, type MailData } from "./messages/mail-data"
import { renderMail } from "./messages/render-mail"
import { MailNotificationProviderService } from "./service"

const data = (changes: Partial<MailData> = {}): MailData => ({
  lang: "ar",
  order_number: "1043",
  customer_name: "أمينة",
  total: 1234.5,
  parts: [
    {
      number: "1043-1",
      cooperative_name: "تعاونية الأمل",
      items: [{ title: "زيت أركان", quantity: 2, total: 240 }],
      shipping_total: 35,
      total: 275,
    },
  ],
  ...changes,
})

describe("the mails of an order", () => {
  it("reads from right to left in Arabic, and from left to right in the other languages", () => {
    expect(renderMail("order_placed", data()).html).toContain('<html lang="ar" dir="rtl">')
    expect(renderMail("order_placed", data({ lang: "fr" })).html).toContain('<html lang="fr" dir="ltr">')
  })

  it("says every mail in all four languages, with nothing left to fill in", () => {
    for (const lang of LANGUAGES) {
      for (const template of MAIL_TEMPLATES) {
        const mail = renderMail(template, data({ lang }))
        expect(mail.subject).toContain("1043")
        expect(mail.subject + mail.text + mail.html).not.toMatch(/\{\w+\}|undefined/)
      }
    }
  })

  it("shows what somebody typed as text, never as HTML", () => {
    const name = `<script>alert("x")</script>`
    const mail = renderMail("order_placed", data({ customer_name: name }))
    expect(mail.html).not.toContain("<script>")
    expect(mail.html).toContain("&lt;script&gt;")
    expect(mail.text).toContain(name)
  })

  it("keeps a subject on one line, whatever a cooperative is called", () => {
    const part = { ...data().parts[0]!, number: "1043-1\r\nBcc: everybody@example.com" }
    expect(renderMail("part_shipped", data({ parts: [part] })).subject).not.toMatch(/[\r\n]/)
  })

  it("says at which stand of a fair a part waits, and until when", () => {
    const stand = { place: "A1 · Salon d’Agadir · Place Al Amal", until: "29 novembre 2026" }
    const parts = [{ ...data().parts[0]!, stand }]
    const { text } = renderMail("order_placed", data({ lang: "fr", parts }))
    expect(text).toContain(
      "À retirer au stand: A1 · Salon d’Agadir · Place Al Amal\nJusqu’au: 29 novembre 2026",
    )
  })

  it("writes amounts as people do: 1 234,50 DH", () => {
    const parts = [data().parts[0]!, { ...data().parts[0]!, number: "1043-2" }]
    expect(renderMail("order_placed", data({ lang: "fr", parts })).text).toMatch(/Total: 1\s234,50 DH/)
  })
})

describe("the outbox", () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "outbox-"))
  })
  afterEach(() => rm(directory, { recursive: true }))

  const send = (service: MailNotificationProviderService, template: string, mail: MailData) =>
    service.send({ to: "amina@example.com", channel: "email", template, data: mail })

  it("keeps mails as files that sort in the order of sending", async () => {
    const service = new MailNotificationProviderService({}, { from: "a@example.com", outbox_dir: directory })
    await send(service, "order_placed", data())
    await send(service, "part_shipped", data())
    const names = (await readdir(directory)).filter((name) => name.endsWith(".eml")).sort()
    expect(names.map((name) => name.replace(/^.*Z-\d+-/, ""))).toEqual([
      "order_placed-1043.eml",
      "part_shipped-1043.eml",
    ])
    expect(await readFile(join(directory, names[0] ?? ""), "utf8")).toContain("To: amina@example.com")
  })

  it("refuses a mail it has no words for", async () => {
    const service = new MailNotificationProviderService({}, { from: "a@example.com", outbox_dir: directory })
    await expect(send(service, "lottery", data())).rejects.toThrow("No mail can be made of lottery.")
    expect(await readdir(directory)).toEqual([])
  })
})
