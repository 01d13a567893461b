/* The part of Stripe.js that the market uses, for the double: a card field, confirmation, 3-D Secure in a frame. */
;(() => {
  const origin = new URL(document.currentScript.src).origin

  const ask = async (path, form) => {
    const answer = await fetch(origin + path, form && { method: "POST", body: new URLSearchParams(form) })
    return answer.json()
  }

  const createElements = (options) => {
    const field = document.createElement("input")
    field.name = "cardnumber"
    field.inputMode = "numeric"
    field.autocomplete = "cc-number"
    field.setAttribute("aria-label", "Card number")
    field.style.cssText =
      "box-sizing:border-box;width:100%;min-height:44px;padding:8px 12px;font-size:1rem;direction:ltr"
    const listeners = {}
    const element = {
      mount: (place) => {
        const host = typeof place === "string" ? document.querySelector(place) : place
        // The field belongs to the provider's script, never to the market's form.
        field.setAttribute("form", "stripe-double")
        host.append(field)
        queueMicrotask(() => listeners.ready?.())
      },
      on: (event, listener) => (listeners[event] = listener),
      unmount: () => field.remove(),
      destroy: () => field.remove(),
    }
    return {
      options,
      field,
      create: () => element,
      getElement: () => element,
      update: (changes) => Object.assign(options, changes),
      submit: async () =>
        field.value.trim()
          ? {}
          : { error: { type: "validation_error", code: "incomplete_number", message: "Incomplete" } },
    }
  }

  const challenge = (id) =>
    new Promise((resolve) => {
      const frame = document.createElement("iframe")
      frame.title = "3-D Secure"
      frame.src = `${origin}/challenge/${id}`
      frame.style.cssText =
        "position:fixed;inset:0;width:100%;height:100%;border:0;z-index:1000;background:#fff"
      const listen = ({ data, origin: from }) => {
        if (from !== origin || data?.answered !== id) return
        removeEventListener("message", listen)
        frame.remove()
        resolve()
      }
      addEventListener("message", listen)
      document.body.append(frame)
    })

  const outcome = (intent) =>
    intent.last_payment_error && intent.status === "requires_payment_method"
      ? { error: intent.last_payment_error }
      : { paymentIntent: intent }

  const confirmPayment = async ({ elements, clientSecret, confirmParams, redirect }) => {
    const id = clientSecret.split("_secret_")[0]
    const shown = elements.options
    const asked = await ask(`/v1/payment_intents/${id}`)
    if (asked.amount !== shown.amount || asked.currency !== shown.currency)
      return { error: { type: "invalid_request_error", message: "The amounts differ." } }
    const answer = await ask(`/v1/payment_intents/${id}/confirm`, { card_number: elements.field.value })
    if (answer.error) return { error: answer.error }
    if (answer.status === "requires_action") await challenge(id)
    const result = outcome(await ask(`/v1/payment_intents/${id}`))
    if (result.error || redirect === "if_required") return result
    location.assign(`${confirmParams.return_url}?payment_intent=${id}`)
    return new Promise(() => undefined)
  }

  window.Stripe = () => ({ elements: createElements, confirmPayment })
})()
