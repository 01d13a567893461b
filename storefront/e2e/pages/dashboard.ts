import { type Browser, expect, type Page } from "@playwright/test"

const backendUrl = process.env.BACKEND_URL ?? "http://localhost:9000"

/** The dashboard in an admin's browser, on a desk. */
export class Dashboard {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, { email, password }: { email: string; password: string }) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: backendUrl })
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

  close(): Promise<void> {
    return this.page.context().close()
  }
}
