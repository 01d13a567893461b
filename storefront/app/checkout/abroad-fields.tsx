import { Trans, useLingui } from "@lingui/react/macro"
import { Card } from "~/design/card"
import { Icon } from "~/design/icon"
import { TextAreaField, TextField } from "~/design/text-field"
import { useLanguage } from "~/i18n/language"
import type { AbroadValues } from "./abroad-form"

type Props = { values: Partial<AbroadValues>; errors: Record<string, string>; country: string }

/** Who receives the order abroad and where, in the country chosen in the cart. */
export const AbroadFields = (props: Props) => (
  <>
    <Card className="grid gap-5">
      <ContactFields {...props} />
    </Card>
    <Card className="grid gap-5">
      <CountryLine country={props.country} />
      <AddressFields {...props} />
    </Card>
  </>
)

const CountryLine = ({ country }: Pick<Props, "country">) => {
  const language = useLanguage()
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-4">
      <span className="flex items-center gap-2 text-lg font-medium">
        <Icon name="globe" className="text-clay" />
        {country}
      </span>
      <a
        href={`/${language}/cart#destination`}
        className="inline-flex min-h-11 items-center text-clay-deep underline"
      >
        <Trans>Another country</Trans>
      </a>
    </p>
  )
}

const ContactFields = ({ values, errors }: Props) => {
  const { t } = useLingui()
  return (
    <>
      <TextField
        name="name"
        dir="auto"
        label={t`Your name`}
        autoComplete="name"
        required
        maxLength={120}
        defaultValue={values.name}
        error={errors.name}
      />
      <TextField
        name="phone"
        label={t`Phone with its country code`}
        hint={t`Such as +33 6 12 34 56 78. The carrier calls you on this number, and you find your order again with it.`}
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
    </>
  )
}

const AddressFields = ({ values, errors }: Props) => {
  const { t } = useLingui()
  return (
    <>
      <TextField
        name="address_1"
        dir="auto"
        label={t`Street and number`}
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
        autoComplete="postal-code"
        maxLength={12}
        defaultValue={values.postal_code}
        error={errors.postal_code}
      />
      <TextField
        name="city"
        dir="auto"
        label={t`Town or city`}
        autoComplete="address-level2"
        required
        maxLength={120}
        defaultValue={values.city}
        error={errors.city}
      />
      <TextField
        name="region"
        dir="auto"
        label={t`State or region`}
        isOptional={t`optional`}
        autoComplete="address-level1"
        maxLength={120}
        defaultValue={values.region}
        error={errors.region}
      />
      <TextAreaField
        name="note"
        label={t`A word for the carrier`}
        isOptional={t`optional`}
        maxLength={500}
        defaultValue={values.note}
        error={errors.note}
      />
    </>
  )
}
