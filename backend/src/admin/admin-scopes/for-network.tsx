import { Container, Heading, Text } from "@medusajs/ui"
import type { ComponentType } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useMyRegion } from "./use-my-region"

const NetworkOnly = () => {
  const { t } = useTranslation("adminScopes")
  return (
    <Container className="flex flex-col items-start gap-2">
      <Heading>{t("networkOnly")}</Heading>
      <Text>{t("networkOnlyLead")}</Text>
      <Link to="/fairs" className="text-ui-fg-interactive-hover txt-small-plus">
        {t("toFairs")}
      </Link>
    </Container>
  )
}

/** A page that admins of the whole network work with: those of a region are told so, and asked for nothing of it. */
export const forNetwork = (Page: ComponentType) => {
  const NetworkPage = () => {
    const region = useMyRegion()
    if (region === undefined) return null
    return region ? <NetworkOnly /> : <Page />
  }
  return NetworkPage
}
