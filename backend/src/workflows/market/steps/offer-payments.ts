import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readCardSettings } from "../../../deployment/card-settings"
import { CARD_PAYMENT_PROVIDER_ID } from "../../../modules/card-payment"

/** Offers cards in every region once Stripe's keys are set. Without them core keeps the provider to itself. */
export const offerPaymentsStep = createStep(
  "offer-payments",
  async ({ region_ids }: { region_ids: string[] }, { container }) => {
    if (!readCardSettings(process.env)) return new StepResponse(void 0)
    const links = region_ids.map((region_id) => ({
      [Modules.REGION]: { region_id },
      [Modules.PAYMENT]: { payment_provider_id: CARD_PAYMENT_PROVIDER_ID },
    }))
    await container.resolve(ContainerRegistrationKeys.LINK).create(links)
    return new StepResponse(void 0)
  },
)
