import { expect, type Page } from "@playwright/test"

export type Goods = { handle: string; cooperative: string }

/**
 * A shopper at the market, in one language. Steps are what a person does: they look for fields by their names
 * in forms and for facts by `data-` attributes, so that one journey runs in every language.
 */
export class Shopper {
  constructor(
    readonly page: Page,
    readonly language: "ar" | "fr",
  ) {}

  open(path: string) {
    return this.page.goto(`/${this.language}${path}`)
  }

  /** Finds goods in stock of as many different cooperatives as asked. Small workshops hold few of a kind, so each journey buys in a category of its own. */
  async findGoodsOf(cooperatives: number, category = "terroir"): Promise<Goods[]> {
    const found = new Map<string, Goods>()
    for (let page = 1; found.size < cooperatives && page < 6; page += 1) {
      await this.open(`/products?in_stock=1&category=${category}&page=${page}`)
      for (const card of await this.page.locator("[data-product][data-cooperative]").all()) {
        const handle = await this.handleOf(card)
        const cooperative = (await card.getAttribute("data-cooperative")) ?? ""
        if (handle && cooperative && !found.has(cooperative)) found.set(cooperative, { handle, cooperative })
      }
    }
    expect(found.size).toBeGreaterThanOrEqual(cooperatives)
    return [...found.values()].slice(0, cooperatives)
  }

  /** Every fair that the market shows: on now, coming and past. */
  async findFairs(): Promise<string[]> {
    await this.open("/fairs")
    const cards = await this.page.locator("[data-fair]").all()
    return Promise.all(cards.map(async (card) => (await card.getAttribute("data-fair")) ?? ""))
  }

  private async handleOf(card: ReturnType<Page["locator"]>): Promise<string | undefined> {
    const href = await card.locator('a[href*="/products/"]').first().getAttribute("href")
    return href?.split("/products/")[1]?.split(/[?#]/)[0]
  }

  async addToCart(handle: string, quantity = 1): Promise<void> {
    await this.open(`/products/${handle}`)
    await this.page.locator('main input[name="quantity"]').first().fill(String(quantity))
    await this.page
      .locator('form:has(input[name="intent"][value="add"]) button:not([type="button"])')
      .first()
      .click()
    await this.page.waitForLoadState()
    await expect(this.page.locator('[role="alert"]')).toHaveCount(0)
  }

  async giveAddress(fields: Partial<Record<string, string>> = {}): Promise<void> {
    await this.open("/checkout")
    const typed = {
      name: "أمينة المتجولة",
      phone: "06 12 34 56 78",
      commune: "إمزورن",
      address_1: "دوار تجريبي، قرب المدرسة",
      ...fields,
    }
    for (const [name, value] of Object.entries(typed))
      await this.page.locator(`[name="${name}"]`).fill(value ?? "")
    await this.page.locator('[name="province"]').selectOption(fields.province ?? "al-hoceima")
    await this.submit()
  }

  /** Takes the first delivery offered by each cooperative. */
  async chooseDeliveries(): Promise<void> {
    await expect(this.page).toHaveURL(/\/checkout\/delivery$/)
    for (const group of await this.page.locator("fieldset:has(input[name^='delivery.'])").all()) {
      await group.locator("input[type=radio]").first().check({ force: true })
    }
    await this.submit()
  }

  /** Has everything wait at the stands where its cooperatives are these days. */
  async fetchAtStand(): Promise<void> {
    await expect(this.page).toHaveURL(/\/checkout\/delivery$/)
    for (const choice of await this.page.locator("label:has([data-stand]) input[type=radio]").all())
      await choice.check({ force: true })
    await this.submit()
  }

  /** Places the order and gives its number. */
  async placeOrder(): Promise<string> {
    await expect(this.page).toHaveURL(/\/checkout\/review$/)
    await this.submit()
    await expect(this.page).toHaveURL(/\/orders\/\d+/)
    const number = await this.page.locator("[data-order-number]").getAttribute("data-order-number")
    expect(number).toMatch(/^\d+$/)
    return number ?? ""
  }

  async lookUp(number: string, contact: string): Promise<void> {
    await this.open("/order-lookup")
    await this.page.locator('main [name="number"]').fill(number)
    await this.page.locator('main [name="contact"]').fill(contact)
    await this.submit()
  }

  /** The one button of the page's main form. */
  submit() {
    return this.page.locator('main form[method="post"] button:not([type="button"])').last().click()
  }

  /** An amount in dirhams read from a `data-` attribute, never from formatted text. */
  async amounts(attribute: string): Promise<number[]> {
    const elements = await this.page.locator(`[${attribute}]`).all()
    return Promise.all(elements.map(async (element) => Number(await element.getAttribute(attribute))))
  }
}
