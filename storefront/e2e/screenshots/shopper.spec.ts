import { type Page, test } from "@playwright/test"
import { Shopper } from "../pages/shopper"
import { takePicture, WINDOWS } from "./windows"

for (const language of ["ar", "fr"] as const)
  for (const viewport of WINDOWS)
    test(`the shopper's pages in ${language} at ${viewport.width} pixels`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await takeAll(new Shopper(page, language), page, `${language}-${viewport.width}`)
    })

async function takeAll(shopper: Shopper, page: Page, suffix: string): Promise<void> {
  const take = (name: string) => takePicture(page, name, suffix)
  await shopper.open("")
  await take("home")
  await shopper.open("/products?category=handicraft")
  await take("listing")
  const goods = await shopper.findGoodsOf(3)
  await shopper.open(`/products/${goods[0]?.handle}`)
  await take("product")
  for (const { handle } of goods) await shopper.addToCart(handle)
  await shopper.open("/cart")
  await take("cart")
  await shopper.giveAddress()
  await take("checkout-delivery")
  await shopper.chooseDeliveries()
  await take("checkout-review")
  await shopper.placeOrder()
  await take("confirmation")
}
