import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { MARKET } from "./market"
import { HOME_REGION, REGIONS } from "./regions"
import { loadMarketStep } from "./steps/load-market"
import { applyVatRatesStep } from "./steps/apply-vat-rates"
import { offerPaymentsStep } from "./steps/offer-payments"
import { openFairChannelStep } from "./steps/open-fair-channel"
import type { VatSettings } from "./vat-settings"

export const setUpMarketWorkflowId = "set-up-market"

/**
 * Sets up what every sale needs: the sales channels of the site and of fairs, the regions (Morocco: dirhams, prices with tax, cash on delivery;
 * abroad: euros and dollars; cards where they are set up), Morocco's tax region with the VAT rates in force on `day`,
 * the store's currency, the storefront's key. What is there stays as it is, so it may run at every start. VAT rates are
 * proposed to the products of their categories.
 *
 * @example
 * const { result } = await setUpMarketWorkflow(container).run({ input: { vat, day: "2026-11-21" } })
 */
export const setUpMarketWorkflow = createWorkflow(
  setUpMarketWorkflowId,
  (input: { vat: VatSettings; day: string }) => {
    const market = loadMarketStep()
    const sales_channel_id = ensureSalesChannel(market)
    ensureStore(market, sales_channel_id)
    openFairChannelStep()
    const regions = ensureRegions(market)
    const region_id = transform({ regions }, ({ regions }) => {
      return regions.find(({ name }) => name === HOME_REGION.name)?.id ?? ""
    })
    offerPaymentsStep(transform({ regions }, ({ regions }) => ({ region_ids: regions.map(({ id }) => id) })))
    ensureTaxRegion(market)
    applyVatRatesStep(input)
    const publishable_key = ensureKey(market, sales_channel_id)
    return new WorkflowResponse({ region_id, sales_channel_id, publishable_key })
  },
)

type Market = ReturnType<typeof loadMarketStep>

function ensureSalesChannel(market: Market) {
  const created = when("no-sales-channel", { market }, ({ market }) => !market.sales_channel_id).then(() =>
    createSalesChannelsWorkflow.runAsStep({ input: { salesChannelsData: [{ name: MARKET.sales_channel }] } }),
  )
  return transform(
    { market, created },
    ({ market, created }) => market.sales_channel_id ?? created?.[0]?.id ?? "",
  )
}

function ensureStore(market: Market, sales_channel_id: ReturnType<typeof ensureSalesChannel>) {
  const update = transform({ market, sales_channel_id }, ({ market, sales_channel_id }) => ({
    selector: { id: market.store_id ?? "" },
    update: {
      name: MARKET.name,
      default_sales_channel_id: sales_channel_id,
      supported_currencies: [
        { currency_code: MARKET.currency_code, is_default: true, is_tax_inclusive: true },
      ],
    },
  }))
  when("store-not-set-up", { market, sales_channel_id }, ({ market, sales_channel_id }) => {
    return market.default_sales_channel_id !== sales_channel_id
  }).then(() => updateStoresWorkflow.runAsStep({ input: update }))
}

function ensureRegions(market: Market) {
  const missing = transform({ market }, ({ market }) => {
    const lacking = REGIONS.filter(({ name }) => !market.regions.some((region) => region.name === name))
    return lacking.map((region) => ({ ...region, automatic_taxes: true, is_tax_inclusive: true }))
  })
  const created = when("no-region", { missing }, ({ missing }) => missing.length > 0).then(() =>
    createRegionsWorkflow.runAsStep({
      input: transform({ missing }, ({ missing }) => ({ regions: missing })),
    }),
  )
  return transform({ market, created }, ({ market, created }) => [
    ...market.regions,
    ...(created ?? []).map(({ id, name }) => ({ id, name })),
  ])
}

function ensureTaxRegion(market: Market) {
  when("no-tax-region", { market }, ({ market }) => !market.tax_region_id).then(() =>
    createTaxRegionsWorkflow.runAsStep({
      input: [{ country_code: MARKET.country_code, provider_id: MARKET.tax_provider_id }],
    }),
  )
}

function ensureKey(market: Market, sales_channel_id: ReturnType<typeof ensureSalesChannel>) {
  const created = when("no-key", { market }, ({ market }) => !market.key).then(() => {
    const keys = createApiKeysWorkflow.runAsStep({
      input: { api_keys: [{ title: MARKET.key_title, type: "publishable", created_by: "" }] },
    })
    linkSalesChannelsToApiKeyWorkflow.runAsStep({
      input: transform({ keys, sales_channel_id }, ({ keys, sales_channel_id }) => ({
        id: keys[0]?.id ?? "",
        add: [sales_channel_id],
      })),
    })
    return keys
  })
  return transform(
    { market, created },
    ({ market, created }) => market.key?.token ?? created?.[0]?.token ?? "",
  )
}
