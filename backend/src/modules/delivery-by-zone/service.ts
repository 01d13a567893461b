import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { DELIVERY_KINDS, type OptionData, optionDataSchema } from "./option-data"
import { type Parcel, priceDelivery, priceDeliveryAbroad } from "./price-delivery"
import { DEFAULT_DELIVERY_TARIFF, type DeliveryTariff, deliveryTariffSchema } from "./tariff"

type PriceContext = CalculateShippingOptionPriceDTO["context"]

/**
 * Delivery priced by weight and zone (the cooperative's province, or the rest of the country), and pickup at the
 * cooperative, which is free. Parcels are handed to a carrier by people, so creating or cancelling one calls nobody.
 */
export class DeliveryByZoneProviderService extends AbstractFulfillmentProviderService {
  static override identifier = "delivery-by-zone"

  private readonly tariff: DeliveryTariff

  constructor(_: Record<string, unknown>, options: { tariff?: DeliveryTariff } = {}) {
    super()
    this.tariff = deliveryTariffSchema.parse(options.tariff ?? DEFAULT_DELIVERY_TARIFF)
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return DELIVERY_KINDS.map((kind) => ({ id: kind, kind }))
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return optionDataSchema.safeParse(data).success
  }

  /** The method keeps the option's own data: nothing the shopper's browser sends is stored. */
  override async validateFulfillmentData(optionData: Record<string, unknown>): Promise<OptionData> {
    return optionDataSchema.parse(optionData)
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    _: CalculateShippingOptionPriceDTO["data"],
    context: PriceContext,
  ): Promise<CalculatedShippingOptionPrice> {
    return {
      calculated_amount: this.price(optionDataSchema.parse(optionData), context),
      is_calculated_price_tax_inclusive: true,
    }
  }

  private price({ kind, zone }: OptionData, context: PriceContext): number {
    if (kind === "pickup") return 0
    const parcel = readParcel(context)
    if (zone !== "abroad") return priceDelivery(parcel, this.tariff)
    const currency = readCurrency(context)
    const price = priceDeliveryAbroad(parcel.lines, currency, this.tariff)
    if (price !== null) return price
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Nothing is sent abroad for ${currency}.`)
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }
}

function readParcel(context: PriceContext): Parcel {
  return {
    from_province: context.from_location?.address?.province ?? null,
    to_province: context.shipping_address?.province ?? null,
    lines: (context.items ?? []).map((item) => ({
      grams: readGrams(item.variant?.weight),
      quantity: Number(item.quantity),
    })),
  }
}

/** Core's type of the context leaves out what core gives with it: the cart's own fields. */
function readCurrency(context: PriceContext): string {
  return "currency_code" in context ? String(context.currency_code) : ""
}

function readGrams(weight: unknown): number | null {
  const grams = Number(weight)
  return weight !== null && weight !== undefined && Number.isFinite(grams) && grams >= 0 ? grams : null
}
