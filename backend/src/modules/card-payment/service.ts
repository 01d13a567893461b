import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
} from "@medusajs/framework/types"
import { PaymentSessionStatus } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { StripeProviderService } from "@medusajs/payment-stripe/dist/services"
import type { PaymentIntentOptions, StripeOptions } from "@medusajs/payment-stripe/dist/types"
import { openStripe } from "./open-stripe"

export type CardPaymentOptions = StripeOptions & { apiUrl?: string | undefined }

/** What of a session's data is listened to: anybody may write the rest through core's store route. */
const wishesSchema = z.object({ session_id: z.string(), save_card: z.boolean().optional().catch(undefined) })

/** A customer of the market who is one at Stripe too. */
const holderSchema = z.object({ data: z.object({ id: z.string() }) })

const intentIdSchema = z.object({ id: z.string() })

/**
 * Cards through Stripe. The money is taken when the shopper confirms (an authorisation lives seven days, a part may
 * take two weeks). A card is kept at Stripe only for a signed-in shopper who asked for it. The provider is Medusa's,
 * pointed at another host in tests.
 */
export class CardPaymentProviderService extends StripeProviderService {
  static override identifier = "card"

  constructor(container: Record<string, unknown>, options: CardPaymentOptions) {
    super(container, options)
    if (options.apiUrl) this.stripe_ = openStripe({ api_key: options.apiKey, api_url: options.apiUrl })
  }

  override get paymentIntentOptions(): PaymentIntentOptions {
    return { capture_method: "automatic", payment_method_types: ["card"] }
  }

  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { session_id, save_card } = wishesSchema.parse(input.data)
    const isKept = save_card && holderSchema.safeParse(input.context?.account_holder).success
    const data = { session_id, ...(isKept ? { setup_future_usage: "on_session" } : {}) }
    return super.initiatePayment({ ...input, data })
  }

  /** A declined card is no end: the same intent takes another card, so its session stays open. */
  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const answer = await super.authorizePayment(input)
    const status: string = answer.status
    return status === "error" ? { ...answer, status: PaymentSessionStatus.PENDING } : answer
  }

  /** A paid intent cannot be called off; one whose money went back needs no calling off. */
  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const intent = intentIdSchema.safeParse(input.data)
    if (intent.success && (await this.isGivenBack(intent.data.id))) return { data: input.data ?? {} }
    return super.deletePayment(input)
  }

  private async isGivenBack(id: string): Promise<boolean> {
    const { status, latest_charge } = await this.stripe_.paymentIntents.retrieve(id, {
      expand: ["latest_charge"],
    })
    return status === "succeeded" && typeof latest_charge === "object" && latest_charge?.refunded === true
  }
}
