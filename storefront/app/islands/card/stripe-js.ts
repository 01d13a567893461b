/** The part of Stripe.js that is used here (https://docs.stripe.com/js). */
export type StripeJs = {
  elements(options: ElementsOptions): StripeElements
  confirmPayment(options: {
    elements: StripeElements
    clientSecret: string
    confirmParams: { return_url: string }
    redirect: "if_required"
  }): Promise<{ error?: StripeRefusal; paymentIntent?: { status: string } }>
}

type ElementsOptions = {
  mode: "payment"
  /** Centimes. */
  amount: number
  currency: string
  locale: string
  paymentMethodTypes: ["card"]
  appearance: { variables: Record<string, string> }
}

export type StripeElements = {
  create(type: "payment", options: object): { mount(place: HTMLElement): void }
  submit(): Promise<{ error?: StripeRefusal }>
}

/** Why a payment did not go through; `type` is `validation_error` when a field is not filled in well. */
export type StripeRefusal = { type?: string; code?: string; decline_code?: string }

declare global {
  interface Window {
    Stripe?: (key: string, options?: { locale?: string }) => StripeJs
  }
}

/** Loads Stripe.js, once: only for a shopper who chooses to pay by card. */
export const loadStripe = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (window.Stripe) return resolve()
    const script = document.createElement("script")
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      reject(new Error("Stripe.js did not load"))
    }
    document.head.append(script)
  })
