import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { InputField } from "../../backend/field"
import { LanguageFields } from "../../backend/language-fields"
import { CategoriesField } from "../boxes"
import { useTexts } from "../use-texts"
import type { EditionFormProps } from "./form-props"
import { HoursFields } from "./hours-fields"
import { PlaceFields } from "./place-fields"
import { ProgrammeFields } from "./programme-fields"

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="flex flex-col gap-4 px-6 py-6">
    <Heading level="h2">{title}</Heading>
    {children}
  </section>
)

const NUMBERS = [
  ["stands", "stand_count"],
  ["women", "quotas.women_percent"],
  ["rural", "quotas.rural_percent"],
  ["perProvince", "quotas.most_per_province"],
] as const

/** Everything an edition is told by, in the order people think of it. */
export const EditionFields = (props: EditionFormProps) => {
  const { draft, change, errorOf } = props
  const { t } = useTexts()
  return (
    <>
      <Part title={t("part.name")}>
        <LanguageFields
          label={t("field.names")}
          path="names"
          maxLength={120}
          value={draft.names}
          errorOf={errorOf}
          onChange={(names) => change({ names })}
        />
        <LanguageFields
          label={t("field.theme")}
          path="theme"
          isLong
          maxLength={2000}
          value={draft.theme}
          errorOf={errorOf}
          onChange={(theme) => change({ theme })}
        />
      </Part>
      <Part title={t("part.place")}>
        <PlaceFields {...props} />
      </Part>
      <Part title={t("part.days")}>
        <HoursFields {...props} />
      </Part>
      <Part title={t("part.quotas")}>
        <div className="grid items-end gap-4 sm:grid-cols-4">
          {NUMBERS.map(([name, path]) => (
            <InputField
              key={name}
              name={path}
              inputMode="decimal"
              dir="ltr"
              label={t(`field.${name}`)}
              value={draft[name]}
              error={errorOf(path)}
              onChange={(typed) => change({ [name]: typed })}
            />
          ))}
        </div>
      </Part>
      <Part title={t("part.categories")}>
        <CategoriesField
          legend={t("field.categories")}
          values={draft.categories}
          onChange={(categories) => change({ categories })}
        />
      </Part>
      <Part title={t("part.programme")}>
        <ProgrammeFields {...props} />
      </Part>
    </>
  )
}
