import { Trans, useLingui } from "@lingui/react/macro"
import { Checkbox } from "~/design/choice-card"
import { Disclosure } from "~/design/disclosure"
import { SelectField } from "~/design/select-field"
import { TextAreaField, TextField } from "~/design/text-field"
import { spacedPhone } from "../access/spaced-phone"
import { CraftPicker } from "../goods/craft-picker"
import { LEGAL_FORMS } from "./legal-forms"
import { PictureChoice } from "./picture-choice"
import type { ScreenProps } from "./step-fields"

const NUMBER = { inputMode: "numeric", dir: "ltr", className: "min-h-14 text-2xl tabular-nums" } as const

/** What kind of organisation, its name and since when. */
export const WhatFields = ({ page, answers: { valueOf, errorOf } }: ScreenProps) => {
  const { i18n, t } = useLingui()
  return (
    <>
      <PictureChoice
        name="legal_form"
        legend={t`We are`}
        choices={LEGAL_FORMS.map((form) => ({ ...form, label: i18n._(form.label) }))}
        chosen={valueOf("legal_form")}
        error={errorOf("legal_form")}
      />
      <TextField
        name="name"
        label={t`Our name`}
        required
        maxLength={160}
        defaultValue={valueOf("name")}
        error={errorOf("name")}
      />
      <TextField
        name="founded_year"
        label={t`Since which year?`}
        {...NUMBER}
        maxLength={4}
        defaultValue={valueOf("founded_year")}
        error={errorOf("founded_year")}
      />
      {page.isNew ? (
        <TextField
          name="person_name"
          label={t`Your own name`}
          autoComplete="name"
          maxLength={120}
          defaultValue={valueOf("person_name")}
        />
      ) : null}
    </>
  )
}

/** The province, the place in it, and further provinces where things are made. */
export const WhereFields = ({ page, answers: { valueOf, errorOf } }: ScreenProps) => {
  const { t } = useLingui()
  const further = page.facts.further_provinces ?? []
  return (
    <>
      <SelectField
        name="province"
        label={t`Province or prefecture`}
        options={page.provinceGroups}
        placeholder={t`Choose`}
        defaultValue={valueOf("province")}
        error={errorOf("province")}
      />
      <TextField
        name="commune"
        label={t`Town or commune`}
        maxLength={120}
        defaultValue={valueOf("commune")}
        error={errorOf("commune")}
      />
      <TextField
        name="address"
        label={t`Street, or douar and landmark`}
        maxLength={300}
        defaultValue={valueOf("address")}
        error={errorOf("address")}
      />
      <Disclosure summary={t`We also work in other provinces`} isOpen={further.length > 0}>
        {page.provinceGroups.map(({ label, options }) => (
          <fieldset key={label} className="mt-2">
            <legend className="font-medium">{label}</legend>
            {options.map((option) => (
              <Checkbox
                key={option.value}
                name="further_provinces"
                value={option.value}
                label={option.label}
                defaultChecked={further.includes(option.value)}
              />
            ))}
          </fieldset>
        ))}
      </Disclosure>
    </>
  )
}

/** How many members, how many of them women, and how to reach them. */
export const WhoFields = ({ page, answers: { valueOf, errorOf } }: ScreenProps) => {
  const { t } = useLingui()
  return (
    <>
      <div className="grid grid-cols-2 items-end gap-4">
        <TextField
          name="members_count"
          label={t`Members`}
          {...NUMBER}
          maxLength={6}
          defaultValue={valueOf("members_count")}
          error={errorOf("members_count")}
        />
        <TextField
          name="women_members_count"
          label={t`Of them, women`}
          {...NUMBER}
          maxLength={6}
          defaultValue={valueOf("women_members_count")}
          error={errorOf("women_members_count")}
        />
      </div>
      <Checkbox
        name="women_led"
        value="yes"
        className="min-h-14 text-lg"
        label={<Trans>A woman leads it</Trans>}
        defaultChecked={page.facts.women_led ?? false}
      />
      <TextField
        name="phone"
        type="tel"
        inputMode="tel"
        dir="ltr"
        label={t`Our phone`}
        maxLength={30}
        className="min-h-14 text-xl"
        defaultValue={spacedPhone(valueOf("phone"))}
        error={errorOf("phone")}
      />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={t`E-mail`}
        isOptional={t`optional`}
        maxLength={254}
        defaultValue={valueOf("email")}
        error={errorOf("email")}
      />
    </>
  )
}

/** The crafts by picture, and the cooperative's own words. */
export const MakeFields = ({ page, answers: { valueOf, errorOf } }: ScreenProps) => {
  const { t } = useLingui()
  return (
    <>
      <CraftPicker
        name="activities"
        type="checkbox"
        legend={t`Touch all that you make`}
        families={page.families}
        chosen={page.facts.activities ?? []}
        error={errorOf("activities")}
      />
      <TextAreaField
        name="story"
        label={t`Tell who you are`}
        isOptional={t`optional`}
        hint={t`Shoppers read it on your page.`}
        rows={5}
        maxLength={4000}
        defaultValue={valueOf("story")}
        error={errorOf("story")}
      />
    </>
  )
}

/** The numbers that stand on the papers. */
export const PapersFields = ({ page, answers: { valueOf, errorOf } }: ScreenProps) => {
  const { t } = useLingui()
  const masked = page.facts.rib_masked
  return (
    <>
      <TextField
        name="registry_number"
        label={t`Registration number`}
        dir="ltr"
        maxLength={60}
        defaultValue={valueOf("registry_number")}
        error={errorOf("registry_number")}
      />
      <TextField
        name="ice"
        label={t`ICE number (15 digits)`}
        inputMode="numeric"
        dir="ltr"
        maxLength={30}
        defaultValue={valueOf("ice")}
        error={errorOf("ice")}
      />
      <TextField
        name="rib"
        label={t`Bank account: RIB (24 digits)`}
        hint={masked ? t`We have ${masked}. Type it again only to change it.` : undefined}
        inputMode="numeric"
        dir="ltr"
        maxLength={48}
        autoComplete="off"
        error={errorOf("rib")}
      />
    </>
  )
}
