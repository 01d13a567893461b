import { expect, type Locator, type Page, request } from "@playwright/test"
import { demoMember } from "./backend"

const backendUrl = process.env.BACKEND_URL ?? "http://localhost:9000"

/** An order as the cooperative's own routes tell it. */
type Told = {
  id: string
  number: string
  status: string
  fair_door: string | null
  items: { product_handle: string; cancelled_quantity: number }[]
  history: { status: string }[]
}

/** A cooperative's member with one phone. Like `Shopper`, it finds things by names and `data-` attributes, in any language. */
export class Member {
  constructor(
    readonly page: Page,
    readonly language: "ar" | "fr",
    readonly cooperative: string,
  ) {}

  open(path = "") {
    return this.page.goto(`/${this.language}/workspace${path}`)
  }

  async signIn(): Promise<void> {
    const { email, password } = demoMember(this.cooperative)
    await this.open("/sign-in?with=password")
    const form = this.page.locator('main form:has([name="password"])')
    await form.locator('[name="email"]').fill(email)
    await form.locator('[name="password"]').fill(password)
    await form.locator('button:not([type="button"])').click()
    await expect(this.page).toHaveURL(new RegExp(`/${this.language}/workspace$`))
  }

  /** Waits until this phone can open the workspace without a signal. */
  async installApp(): Promise<void> {
    await this.page.evaluate(async () => {
      const shellIsKept = async (): Promise<boolean> =>
        (await (await caches.open("twiza-workspace-shell-1")).keys()).length > 20
      await navigator.serviceWorker.ready
      for (let tries = 0; tries < 100 && !(await shellIsKept()); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100))
    })
    await this.page.reload()
    await expect.poll(() => this.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  }

  async openOrder(number: string): Promise<void> {
    await this.open("/orders")
    await this.page.locator(`[data-order^="${number}-"] a`).click()
    await expect(this.page.locator(`header[data-order^="${number}-"]`)).toBeVisible()
  }

  /** Takes a step with the order on the screen, with what its form asks for. */
  async take(step: string, fields: Record<string, string> = {}): Promise<void> {
    await this.send(this.formOf("step", step), fillIn(fields))
  }

  /** Answers the fair on the screen, with what its form asks for. */
  async answerFair(intent: "confirm" | "withdraw", fields: Record<string, string> = {}): Promise<void> {
    await this.send(this.formOf("intent", intent), fillIn(fields))
  }

  expectFairStep(step: "offered" | "waiting" | "confirmed" | "withdrawn") {
    return expect(this.page.locator("header[data-step]")).toHaveAttribute("data-step", step, {
      timeout: 20_000,
    })
  }

  /** Ships only so many of each article; the rest stays for another parcel. */
  async shipSome(quantity: number): Promise<void> {
    await this.send(this.formOf("step", "ship"), async (form) => {
      const part = form.locator('[name="part"]')
      if (!(await part.isChecked({ timeout: 1000 })))
        await form.locator('label:has([name="part"])').click({ timeout: 1000 })
      await expect(part).toBeChecked({ timeout: 1000 })
      for (const field of await form.locator('[name^="quantity."]').all())
        await field.fill(String(quantity), { timeout: 1000 })
    })
  }

  private formOf(name: "step" | "intent", value: string): Locator {
    return this.page.locator(`form:has(input[name="${name}"][value="${value}"])`).first()
  }

  /**
   * Opens a step's form, fills it in and sends it. Opening and filling are tried again when the page is renewed
   * meanwhile; the button is pressed once, or a step taken unseen would be taken twice.
   */
  private async send(form: Locator, fillIn: (form: Locator) => Promise<void>): Promise<void> {
    const button = form.locator('button:not([type="button"])')
    await expect(async () => {
      await this.disclose(form)
      await fillIn(form)
      await expect(button).toBeEnabled({ timeout: 1000 })
      await expect(button).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 20_000 })
    await button.click({ timeout: 20_000 })
  }

  /** Opens the question behind which a form stands, if it is closed. */
  private async disclose(form: Locator): Promise<void> {
    await form.waitFor({ state: "attached", timeout: 5000 })
    const closed = form.locator("xpath=ancestor::details[not(@open)]/summary")
    if ((await closed.count()) > 0) await closed.click({ timeout: 1000 })
  }

  /** What was done on this phone has reached the market. */
  expectAllSent() {
    return expect(this.page.locator("[data-waiting]")).toHaveAttribute("data-waiting", "0", {
      timeout: 20_000,
    })
  }

  expectStatus(status: string) {
    return expect(this.page.locator("header[data-order]")).toHaveAttribute("data-status", status)
  }

  /** The orders of these numbers as another phone of the cooperative reads them. */
  async ordersToldElsewhere(numbers: string[]): Promise<Told[]> {
    const api = await this.anotherPhone()
    const { orders } = (await (await api.get("/cooperative/orders")).json()) as { orders: Told[] }
    const found = numbers.map((number) => orders.find((order) => order.number.startsWith(`${number}-`))?.id)
    const told = await Promise.all(
      found.map(
        async (id) => ((await (await api.get(`/cooperative/orders/${id}`)).json()) as { order: Told }).order,
      ),
    )
    await api.dispose()
    return told
  }

  /** The cooperative's routes, as another member's phone calls them. */
  async anotherPhone() {
    const anonymous = await request.newContext({ baseURL: backendUrl })
    const answer = await anonymous.post("/auth/cooperative/emailpass", { data: demoMember(this.cooperative) })
    const { token } = (await answer.json()) as { token: string }
    await anonymous.dispose()
    return request.newContext({ baseURL: backendUrl, extraHTTPHeaders: { authorization: `Bearer ${token}` } })
  }
}

const fillIn =
  (fields: Record<string, string>) =>
  async (form: Locator): Promise<void> => {
    for (const [name, value] of Object.entries(fields))
      await form.locator(`[name="${name}"]`).fill(value, { timeout: 1000 })
  }
