import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { forNetwork } from "../../admin-scopes/for-network"
import { useTexts } from "../../cooperatives/use-texts"
import { RateForm } from "../../exchange-rates/rate-form"
import { RateTable } from "../../exchange-rates/rate-table"
import { listRates } from "../../exchange-rates/rates"

/** What a euro and a dollar cost: prices abroad follow the rate in force. */
const ExchangeRatesPage = () => {
  const { t } = useTranslation("exchangeRates")
  const { t: ofCooperative } = useTexts()
  const { data, isError } = useQuery({ queryKey: ["exchangeRates"], queryFn: listRates })
  return (
    <div className="flex flex-col gap-3">
      <Container>
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("lead")}
        </Text>
      </Container>
      <RateForm />
      {!data && <Text className="p-6">{ofCooperative(isError ? "failed" : "loading")}</Text>}
      {data?.rates.length === 0 && <Text className="p-6">{t("empty")}</Text>}
      {data && data.rates.length > 0 && <RateTable rates={data.rates} />}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "exchangeRates",
  icon: CurrencyDollar,
})

const Title = () => <>{useTranslation("exchangeRates").t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(ExchangeRatesPage)
