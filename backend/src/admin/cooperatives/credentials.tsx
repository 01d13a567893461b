import { Badge } from "@medusajs/ui"
import type { CooperativeRow } from "./cooperative"
import { useTexts } from "./use-texts"

/** The priority credentials of a cooperative, each with whether it was verified or only declared. */
export const Credentials = ({ credentials }: Pick<CooperativeRow, "credentials">) => {
  const { t } = useTexts()
  if (!credentials.length) return <span>{t("none")}</span>
  return (
    <div className="flex flex-wrap gap-1">
      {credentials.map(({ id, kind, status }) => (
        <Badge key={id} size="2xsmall" color={status === "verified" ? "green" : "grey"}>
          {t(`credential.${kind}`)} · {t(`credential.${status}`)}
        </Badge>
      ))}
    </div>
  )
}
