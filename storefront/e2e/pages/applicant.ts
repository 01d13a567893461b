import { expect, type Page } from "@playwright/test"
import { countMessages, readCode } from "./outbox"

/** Someone who brings a new cooperative to the market, on a phone, in one language. */
export class Applicant {
  constructor(
    readonly page: Page,
    readonly language: "ar" | "fr",
  ) {}

  /** Opens a page of the workspace and waits until it answers to the thumb. */
  async open(path: string) {
    const answer = await this.page.goto(`/${this.language}/workspace${path}`)
    await this.page.waitForLoadState("networkidle")
    return answer
  }

  /** Signs in by phone with the code that its SMS brings, typed in the digits of the language. */
  async signInByPhone(phone: string): Promise<void> {
    await this.open("/sign-in")
    const seen = await countMessages(phone)
    await this.page.locator('main input[type="tel"]').fill(phone)
    await this.page.locator('form:has(input[type="tel"]) button').click()
    const code = await readCode(phone, seen)
    await this.page.locator('[name="code"]').fill(this.language === "ar" ? arabicDigits(code) : code)
    await this.page.locator('form:has([name="code"]) button').click()
    await expect(this.page).not.toHaveURL(/sign-in/)
  }

  /** Keeps a screen of the application and goes on to the next. */
  async next(): Promise<void> {
    await this.page.locator('form:has(input[name="intent"][value="save"]) button').click()
  }
}

/** A number as an Arabic keyboard writes it. */
export const arabicDigits = (number: string): string =>
  number.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? digit)
