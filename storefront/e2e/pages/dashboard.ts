import { type Browser, expect, type Page, type Response } from "@playwright/test"

const backendUrl = process.env.BACKEND_URL ?? "http://localhost:9000"

type Language = "ar" | "en" | "fr"

/**
 * The dashboard in an admin's browser, on a desk. Fields are found by the names of what they send, buttons by `data-act`,
 * so that it reads in any language.
 */
export class Dashboard {
  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    { email, password }: { email: string; password: string },
    language: Language = "fr",
  ): Promise<Dashboard> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: backendUrl })
    await context.addInitScript((lng) => localStorage.setItem("lng", lng), language)
    context.setDefaultTimeout(20_000)
    const page = await context.newPage()
    await page.goto("/app/login")
    await page.locator('input[name="email"]').fill(email)
    await page.locator('input[name="password"]').fill(password)
    await page.locator('button[type="submit"]').click()
    await expect(page).not.toHaveURL(/\/login/)
    return new Dashboard(page)
  }

  async openFair(id: string, tab: string): Promise<void> {
    await this.page.goto(`/app/fairs/${id}?tab=${tab}`)
  }

  /** Another tab of the page. */
  async show(tab: string): Promise<void> {
    await this.page.locator(`[role="tab"][id$="-trigger-${tab}"]`).click()
    await expect(this.page).toHaveURL(new RegExp(`tab=${tab}`))
  }

  /** Types into fields by the names of what they send. */
  async type(fields: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(fields))
      await this.page.locator(`[name="${name}"]`).fill(value)
  }

  /** The values that a list offers, opened and left open. */
  async offered(name: string): Promise<string[]> {
    await this.page.locator(`[data-choice="${name}"]`).click()
    const options = await this.page.locator("[role=option][data-value]").all()
    return Promise.all(options.map(async (option) => (await option.getAttribute("data-value")) ?? ""))
  }

  async choose(name: string, value: string): Promise<void> {
    await this.page.locator(`[data-choice="${name}"]`).click()
    await this.page.locator(`[role=option][data-value="${value}"]`).click()
  }

  /** Turns on every box of the form on the page. */
  async tickAll(): Promise<void> {
    const empty = this.page.locator('form [role="checkbox"][aria-checked="false"]')
    for (let left = await empty.count(); left > 0; left = await empty.count()) await empty.first().click()
  }

  /** Presses a button that does something, or opens the form of it. */
  press(name: string): Promise<void> {
    return this.page.locator(`[data-act="${name}"]`).click()
  }

  /** Presses a button that first says what follows, and says yes; gives what the backend answers. */
  async confirm(name: string, path: RegExp): Promise<Response> {
    await this.press(name)
    return this.answered(path, () => this.page.locator('[role="alertdialog"] button').last().click())
  }

  /** Sends the form on the page, or the one over it. */
  send(path: RegExp): Promise<Response> {
    return this.answered(path, () => this.page.locator('form button[type="submit"]').last().click())
  }

  private async answered(path: RegExp, act: () => Promise<void>): Promise<Response> {
    const answer = this.page.waitForResponse(
      (response) => response.request().method() !== "GET" && path.test(new URL(response.url()).pathname),
    )
    await act()
    return answer
  }

  close(): Promise<void> {
    return this.page.context().close()
  }
}
