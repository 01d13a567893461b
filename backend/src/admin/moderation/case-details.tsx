import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useProvinceNames } from "../verification/use-texts"
import { certificateOf, type ModerationCase } from "./cases"

/** A label's code as people write it: `igp-argane` is "IGP argane". */
const labelInWords = (code: string): string =>
  code.replace(/^[a-z]+/, (type) => type.toUpperCase()).replaceAll("-", " ")

/** What is asked of the admin, in words: is it from there, is the label real, is the report right. */
export const CaseDetails = (moderated: ModerationCase) => {
  const { t } = useTranslation("moderation")
  const provinceName = useProvinceNames()
  if (moderated.kind === "origin")
    return (
      <Text size="small">{t("says.origin", { province: provinceName(moderated.details.province) })}</Text>
    )
  if (moderated.kind === "report")
    return (
      <Text size="small" as="div">
        {t("says.report", { reason: t(`reason.${moderated.details.reason}`) })}
        {moderated.details.note && (
          <blockquote>
            « <bdi>{moderated.details.note}</bdi> »
          </blockquote>
        )}
      </Text>
    )
  return (
    <Text size="small" as="div">
      {t("says.label", { label: labelInWords(moderated.details.code) })}{" "}
      {moderated.details.has_certificate ? (
        <a
          href={certificateOf(moderated.id)}
          target="_blank"
          rel="noreferrer"
          className="text-ui-fg-interactive"
        >
          {t("certificate")}
        </a>
      ) : (
        t("noCertificate")
      )}
    </Text>
  )
}
