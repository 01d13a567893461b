import { Field, InputField } from "../../backend/field"
import { LanguageFields } from "../../backend/language-fields"
import { Choice } from "../../books/choice"
import { usePlaces } from "../use-places"
import { useTexts } from "../use-texts"
import type { EditionFormProps } from "./form-props"

const mapOf = (position: string): string => {
  const [latitude = "", longitude = ""] = position.split(/[,;\s]+/)
  return `https://www.openstreetmap.org/?${new URLSearchParams({ mlat: latitude, mlon: longitude, zoom: "16" })}`
}

/** Where an edition is: region, province, the place in words and on the map. */
export const PlaceFields = ({ draft, change, errorOf }: EditionFormProps) => {
  const { t } = useTexts()
  const { ownRegionOptions, provinceOptions, centreOf } = usePlaces()
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t("field.region_code")} error={errorOf("region_code")}>
          {() => (
            <Choice
              name="region_code"
              label={t("field.region_code")}
              value={draft.region}
              options={ownRegionOptions}
              onChange={(region) => change({ region, province: "" })}
            />
          )}
        </Field>
        <Field label={t("field.province_code")} error={errorOf("province_code")}>
          {() => (
            <Choice
              name="province_code"
              label={t("field.province_code")}
              value={draft.province}
              options={provinceOptions(draft.region)}
              onChange={(province) => change({ province })}
            />
          )}
        </Field>
        <div className="flex flex-col gap-1">
          <InputField
            name="position"
            label={t("field.position")}
            hint={t("positionHint")}
            dir="ltr"
            placeholder={centreOf(draft.province)}
            value={draft.position}
            error={errorOf("latitude") ?? errorOf("longitude")}
            onChange={(position) => change({ position })}
          />
          {draft.position && (
            <a
              href={mapOf(draft.position)}
              target="_blank"
              rel="noreferrer"
              className="text-ui-fg-interactive-hover txt-small"
            >
              {t("seeOnMap")}
            </a>
          )}
        </div>
      </div>
      <LanguageFields
        label={t("field.place")}
        path="place"
        maxLength={200}
        value={draft.place}
        errorOf={errorOf}
        onChange={(place) => change({ place })}
      />
    </>
  )
}
