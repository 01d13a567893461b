import { askPayment } from "./ask-payment"
import { type CardPanel, readPanel } from "./read-panel"
import { type CardWord, refusalWord } from "./refusal-word"
import { loadStripe, type StripeElements, type StripeJs } from "./stripe-js"

type Open = { stripe: StripeJs; elements: StripeElements }

/** Shows the card among the ways to pay, and pays with it without leaving the page. Cash works without any of this. */
const enliven = (host: HTMLElement): void => {
  const panel = readPanel(host)
  if (!panel) return
  let opening: Promise<Open> | undefined
  const open = (): Promise<Open> => {
    opening ??= openField(panel).catch((error: unknown) => {
      // The next choice or try loads it again.
      opening = undefined
      throw error
    })
    return opening
  }
  const follow = () => {
    panel.field.hidden = !panel.choice.checked
    if (panel.choice.checked) open().catch(() => refuse(panel, "unreachable"))
  }
  host.hidden = false
  panel.form.addEventListener("change", follow)
  panel.form.addEventListener("submit", (event) => {
    if (!panel.choice.checked) return
    event.preventDefault()
    if (panel.form.ariaBusy !== "true") void whileBusy(panel, async () => pay(panel, await open()))
  })
  addEventListener("pageshow", follow)
}

const openField = async ({ script, key, centimes, currency, locale, field }: CardPanel): Promise<Open> => {
  await loadStripe(script)
  const stripe = window.Stripe?.(key, { locale })
  if (!stripe) throw new Error("Stripe.js is not there")
  const elements = stripe.elements({
    ...{ mode: "payment", amount: centimes, currency, locale, paymentMethodTypes: ["card"] },
    appearance: { variables: { colorPrimary: ownColor("--color-clay"), fontSizeBase: "16px" } },
  })
  elements.create("payment", { wallets: { applePay: "never", googlePay: "never" } }).mount(field)
  return { stripe, elements }
}

/** A colour of the page, for a field that is drawn elsewhere. */
const ownColor = (token: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(token).trim() || "black"

/** Opens the payment, has the bank confirm it, and goes where the order is waited for. */
const pay = async (panel: CardPanel, { stripe, elements }: Open): Promise<void> => {
  const filledIn = await elements.submit()
  if (filledIn.error) return refuse(panel, "incomplete")
  const answer = await askPayment(panel.pay)
  if (answer.state === "refused") return say(panel.alert, answer.sentence)
  if (answer.state === "paid") return location.assign(panel.paid)
  if (answer.centimes !== panel.centimes) return refuse(panel, "changed")
  const { error } = await stripe.confirmPayment({
    elements,
    clientSecret: answer.clientSecret,
    confirmParams: { return_url: new URL(panel.paid, location.href).href },
    redirect: "if_required",
  })
  if (error) return refuse(panel, refusalWord(error))
  location.assign(panel.paid)
}

const whileBusy = async (panel: CardPanel, work: () => Promise<void>): Promise<void> => {
  const button = panel.form.querySelector<HTMLButtonElement>("button:not([type=button])")
  panel.form.ariaBusy = "true"
  if (button) button.disabled = true
  say(panel.alert, "")
  say(panel.news, panel.words.busy)
  // Whatever failed on the way, the shopper may try again: paying twice is not possible.
  await work().catch(() => refuse(panel, "unreachable"))
  say(panel.news, "")
  if (button) button.disabled = false
  panel.form.ariaBusy = "false"
}

const refuse = ({ alert, words }: CardPanel, word: CardWord): void => say(alert, words[word])

const say = (place: HTMLElement, sentence: string): void => {
  const text = place.querySelector("[data-card-sentence]") ?? place
  text.textContent = sentence
  place.hidden = !sentence
}

document.querySelectorAll<HTMLElement>("[data-island=card]").forEach(enliven)
