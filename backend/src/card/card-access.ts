import type Stripe from "stripe"
import { ApiError } from "../api/errors/api-error"
import { type CardSettings, readCardSettings } from "../deployment/card-settings"
import { openStripe } from "../modules/card-payment/open-stripe"

/**
 * This deployment's settings for cards.
 *
 * @throws {ApiError} 400 `card_unavailable` when it has none.
 */
export function cardSettings(): CardSettings {
  const settings = readCardSettings(process.env)
  if (!settings) throw ApiError.notAllowed("card_unavailable", "Card payment is not offered here.")
  return settings
}

/** Stripe, asked with this deployment's key. */
export function stripe(): Stripe {
  return openStripe(cardSettings())
}
