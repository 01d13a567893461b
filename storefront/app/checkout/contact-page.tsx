import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { customerToken, readCustomer } from "~/account/account.server"
import type { CartSummary } from "~/cart/cart-summary"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { ErrorSummary } from "~/design/error-summary"
import { SelectField } from "~/design/select-field"
import { TextAreaField, TextField } from "~/design/text-field"
import { countryName } from "~/i18n/country-name.server"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { readProvinces } from "~/medusa/provinces.server"
import { useRefusal } from "~/medusa/refusal"
import { AbroadFields } from "./abroad-fields"
import { ABROAD_FIELDS, type AbroadCodes, type AbroadValues, readAbroadForm } from "./abroad-form"
import { CheckoutFrame } from "./checkout-frame"
import { cartToCheckOut, saveCheckoutStep } from "./checkout.server"
import { CONTACT_FIELDS, type ContactValues, type FieldCodes, readContactForm } from "./contact-form"
import { provinceGroups } from "./province-groups"
import type { Route } from "./+types/contact-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const [summary, provinces, token] = await Promise.all([
    cartToCheckOut(request, language),
    readProvinces(),
    customerToken(request),
  ])
  return {
    title: i18nIn(language)._(msg`Where to deliver`),
    summary,
    provinceGroups: provinceGroups(provinces, language),
    values: { ...(await valuesOfCustomer(token)), ...valuesOfCart(summary) },
    country: summary.cart.country_code === "ma" ? null : countryName(summary.cart.country_code, language),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Saves who receives the order and where. What is wrong comes back beside each field, with all that was typed. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const { cart } = await cartToCheckOut(request, language)
  const form = await request.formData()
  const read = cart.country_code === "ma" ? readContactForm(form) : readAbroadForm(form, cart.country_code)
  if ("codes" in read) return data({ values: read.values, codes: read.codes }, { status: 400 })
  try {
    await saveCheckoutStep(request, cart.id, language, read.step)
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ values: read.values, codes: codesOfRefusal(error) }, { status: error.status })
    throw error
  }
  return redirect(`/${language}/checkout/delivery`, 303)
}

/** The backend names fields by their path (`contact.phone`). */
const codesOfRefusal = ({ code, fields }: MarketError): FieldCodes & AbroadCodes => {
  const codes: FieldCodes & AbroadCodes = {}
  for (const [path, fieldCode] of Object.entries(fields)) {
    const field = [...CONTACT_FIELDS, ...ABROAD_FIELDS].find((name) => path.endsWith(`.${name}`))
    if (field) codes[field] = fieldCode
  }
  return Object.keys(codes).length > 0 ? codes : { name: code }
}

const valuesOfCart = ({
  cart: { shipping_address: address, contact },
}: CartSummary): Partial<ContactValues & AbroadValues> =>
  withoutBlanks({
    name: contact?.name ?? address?.name,
    phone: contact?.phone ?? address?.phone,
    email: contact?.email,
    province: address?.province,
    commune: address?.commune,
    region: address?.province,
    city: address?.commune,
    address_1: address?.address_1,
    postal_code: address?.postal_code,
    note: address?.note,
  })

const valuesOfCustomer = async (
  token: string | undefined,
): Promise<Partial<ContactValues & AbroadValues>> => {
  const customer = token ? await readCustomer(token) : undefined
  const address = customer?.addresses[0]
  return withoutBlanks({
    name: customer?.first_name,
    phone: customer?.phone ?? address?.phone,
    email: customer?.email,
    province: address?.province,
    commune: address?.city,
    city: address?.city,
    address_1: address?.address_1,
    postal_code: address?.postal_code,
  })
}

const withoutBlanks = (
  values: Partial<Record<keyof (ContactValues & AbroadValues), string | null | undefined>>,
): Partial<ContactValues & AbroadValues> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value))

export default function ContactPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const sentence = useRefusal()
  const values: Partial<ContactValues & AbroadValues> = actionData?.values ?? loaderData.values
  const errors = Object.fromEntries(
    Object.entries(actionData?.codes ?? {}).map(([field, code]) => [field, sentence(code)]),
  )
  return (
    <CheckoutFrame current={0} summary={loaderData.summary} title={t`Where to deliver`}>
      {Object.keys(errors).length > 0 ? (
        <ErrorSummary title={t`Some answers need a correction`} errors={errors} />
      ) : null}
      <form method="post" noValidate className="grid gap-6">
        {loaderData.country ? (
          <AbroadFields values={values} errors={errors} country={loaderData.country} />
        ) : (
          <>
            <ContactFields values={values} errors={errors} />
            <AddressFields values={values} errors={errors} provinceGroups={loaderData.provinceGroups} />
          </>
        )}
        <Button size="lg" icon="arrow" isWide>
          <Trans>Choose the deliveries</Trans>
        </Button>
      </form>
    </CheckoutFrame>
  )
}

type FieldsProps = { values: Partial<ContactValues>; errors: Record<string, string> }

const ContactFields = ({ values, errors }: FieldsProps) => {
  const { t } = useLingui()
  return (
    <Card className="grid gap-5">
      <TextField
        name="name"
        label={t`Your name`}
        autoComplete="name"
        required
        maxLength={120}
        defaultValue={values.name}
        error={errors.name}
      />
      <TextField
        name="phone"
        label={t`Mobile phone`}
        hint={t`The carrier calls you on this number, and you find your order again with it.`}
        type="tel"
        dir="ltr"
        autoComplete="tel"
        inputMode="tel"
        required
        defaultValue={values.phone}
        error={errors.phone}
      />
      <TextField
        name="email"
        label={t`E-mail`}
        isOptional={t`optional`}
        hint={t`To be told when each part leaves.`}
        type="email"
        dir="ltr"
        autoComplete="email"
        defaultValue={values.email}
        error={errors.email}
      />
    </Card>
  )
}

const AddressFields = ({
  values,
  errors,
  provinceGroups: groups,
}: FieldsProps & { provinceGroups: ReturnType<typeof provinceGroups> }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Card className="grid gap-5" key={language}>
      <SelectField
        name="province"
        label={t`Province or prefecture`}
        options={groups}
        placeholder={t`Choose`}
        required
        defaultValue={values.province}
        error={errors.province}
      />
      <TextField
        name="commune"
        label={t`Town or commune`}
        autoComplete="address-level2"
        required
        maxLength={120}
        defaultValue={values.commune}
        error={errors.commune}
      />
      <TextField
        name="address_1"
        label={t`Street, or douar and landmark`}
        hint={t`Whatever helps the carrier find you.`}
        autoComplete="street-address"
        required
        maxLength={300}
        defaultValue={values.address_1}
        error={errors.address_1}
      />
      <TextField
        name="postal_code"
        label={t`Postal code`}
        isOptional={t`optional`}
        dir="ltr"
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={5}
        defaultValue={values.postal_code}
        error={errors.postal_code}
      />
      <TextAreaField
        name="note"
        label={t`A word for the carrier`}
        isOptional={t`optional`}
        maxLength={500}
        defaultValue={values.note}
        error={errors.note}
      />
    </Card>
  )
}
