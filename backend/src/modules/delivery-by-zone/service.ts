import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import { DELIVERY_KINDS, type OptionData, optionDataSchema } from "./option-data"
import { type Parcel, priceDelivery } from "./price-delivery"
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
    const { kind } = optionDataSchema.parse(optionData)
    return {
      calculated_amount: kind === "pickup" ? 0 : priceDelivery(readParcel(context), this.tariff),
      is_calculated_price_tax_inclusive: true,
    }
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

function readGrams(weight: unknown): number | null {
  const grams = Number(weight)
  return weight !== null && weight !== undefined && Number.isFinite(grams) && grams >= 0 ? grams : null
}
