import { Trans, useLingui } from "@lingui/react/macro"
import { Checkbox } from "~/design/choice-card"
import { SelectField } from "~/design/select-field"
import { TextAreaField, TextField } from "~/design/text-field"
import { directionOf, LANGUAGE_NAMES, LANGUAGES } from "~/i18n/languages"
import type { ListingChoices } from "./goods.server"
import { SizeFields, type SizeValues } from "./size-fields"

export type MoreValues = {
  titles: Record<string, string | null | undefined>
  descriptions: Record<string, string | null | undefined>
  weight: string
  origin: string
  labels: readonly string[]
  areaServed: readonly string[]
  sizes: SizeValues[]
}

type Props = {
  isService: boolean
  craft: ListingChoices["crafts"][number] | undefined
  choices: ListingChoices
  values: MoreValues
  errorOf: (field: string) => string | undefined
}

/** All that a listing can say and need not: it has good answers without. */
export const MoreFields = ({ isService, craft, choices, values, errorOf }: Props) => {
  const { t } = useLingui()
  const labels = choices.labels.filter(
    ({ code }) => craft?.labels.includes(code) || values.labels.includes(code),
  )
  return (
    <div className="grid gap-5">
      <Texts craft={craft} values={values} errorOf={errorOf} />
      {isService ? (
        <Provinces
          name="area_served"
          legend={t`Where do you offer it?`}
          chosen={values.areaServed}
          provinces={choices.provinces}
        />
      ) : (
        <>
          <SizeFields sizes={values.sizes} errorOf={errorOf} />
          <TextField
            name="weight_g"
            label={t`Weight of one, in grams`}
            isOptional={t`optional`}
            inputMode="numeric"
            dir="ltr"
            maxLength={9}
            defaultValue={values.weight}
            error={errorOf("weight_g")}
          />
          <SelectField
            name="origin_province"
            label={t`Made in another province?`}
            hint={t`The network checks a province that is not yours.`}
            options={choices.provinces}
            placeholder={t`In our province`}
            defaultValue={values.origin}
            error={errorOf("origin_province")}
          />
        </>
      )}
      {labels.length > 0 ? (
        <fieldset className="grid gap-1">
          <legend className="font-medium">
            <Trans>Quality labels it carries</Trans>
          </legend>
          <p className="text-sm text-ink-soft">
            <Trans>Shown once the network has seen the certificate.</Trans>
          </p>
          {labels.map(({ code, name }) => (
            <Checkbox
              key={code}
              name="labels"
              value={code}
              label={<bdi>{name}</bdi>}
              defaultChecked={values.labels.includes(code)}
            />
          ))}
        </fieldset>
      ) : null}
    </div>
  )
}

const Texts = ({ craft, values, errorOf }: Pick<Props, "craft" | "values" | "errorOf">) => {
  const { t } = useLingui()
  return (
    <>
      <fieldset className="grid gap-3">
        <legend className="font-medium">
          <Trans>Its name</Trans>
        </legend>
        <p className="text-sm text-ink-soft">
          <Trans>Left empty, it takes the name of its kind.</Trans>
        </p>
        {LANGUAGES.map((language) => (
          <TextField
            key={language}
            name={`title.${language}`}
            label={LANGUAGE_NAMES[language]}
            lang={language}
            dir={directionOf(language)}
            maxLength={120}
            placeholder={craft?.titles[language] ?? ""}
            defaultValue={values.titles[language] ?? ""}
            error={errorOf(`title.${language}`) ?? errorOf("title")}
          />
        ))}
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="font-medium">
          <Trans>Tell about it</Trans>
        </legend>
        {LANGUAGES.map((language) => (
          <TextAreaField
            key={language}
            name={`description.${language}`}
            label={t`Words in ${LANGUAGE_NAMES[language]}`}
            lang={language}
            dir={directionOf(language)}
            maxLength={4000}
            defaultValue={values.descriptions[language] ?? ""}
          />
        ))}
      </fieldset>
    </>
  )
}

type ProvincesProps = {
  name: string
  legend: string
  chosen: readonly string[]
  provinces: ListingChoices["provinces"]
}

const Provinces = ({ name, legend, chosen, provinces }: ProvincesProps) => (
  <fieldset className="grid">
    <legend className="font-medium">{legend}</legend>
    <div className="max-h-80 overflow-y-auto rounded-control border border-line bg-paper px-3" tabIndex={-1}>
      {provinces.map(({ value, label }) => (
        <Checkbox
          key={value}
          name={name}
          value={value}
          label={label}
          defaultChecked={chosen.includes(value)}
        />
      ))}
    </div>
  </fieldset>
)
