import { Button, Checkbox, Container, Heading, Input, Label, Select, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { Refusal } from "../backend/ask"
import { useAct } from "../backend/use-act"
import { CURRENCIES, type Currency, type NewRate, setRate } from "./rates"

const NAMESPACE = "exchangeRates"

/** A new rate. One far from the last is asked about again before it is taken. */
export const RateForm = () => {
  const { t, i18n } = useTranslation(NAMESPACE)
  const [currency, setCurrency] = useState<Currency>("eur")
  const [dirhams, setDirhams] = useState("")
  const [startsAt, setStartsAt] = useState("")
  const [isFarOff, setFarOff] = useState(false)
  const [isSure, setSure] = useState(false)
  const clear = () => {
    setDirhams("")
    setStartsAt("")
    setFarOff(false)
    setSure(false)
  }
  const act = useAct({
    namespace: NAMESPACE,
    act: (rate: NewRate) =>
      setRate(rate).catch((error: unknown) => {
        if (error instanceof Refusal && error.code === "rate_far_off") setFarOff(true)
        throw error
      }),
    refresh: [NAMESPACE],
    onDone: () => {
      clear()
      toast.success(t("done"))
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    const starts_at = startsAt ? { starts_at: new Date(startsAt).toISOString() } : {}
    act.mutate({ currency_code: currency, dirhams, is_sure: isSure, ...starts_at })
  }
  return (
    <Container>
      <Heading level="h2">{t("new")}</Heading>
      <form onSubmit={send} className="mt-4 flex flex-wrap items-end gap-4">
        <div className="flex flex-col gap-1">
          <Label htmlFor="rate-currency">{t("currency")}</Label>
          <Select dir={i18n.dir()} value={currency} onValueChange={(value) => setCurrency(currencyOf(value))}>
            <Select.Trigger id="rate-currency" className="w-40">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {CURRENCIES.map((code) => (
                <Select.Item key={code} value={code}>
                  {t(`name.${code}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        <div className="flex flex-col gap-1">
          <Label htmlFor="rate-dirhams">{t("dirhams")}</Label>
          <Input
            id="rate-dirhams"
            dir="ltr"
            inputMode="decimal"
            placeholder="10,85"
            value={dirhams}
            onChange={(event) => setDirhams(event.target.value)}
          />
        </div>
        <div className="flex flex-col gap-1">
          <Label htmlFor="rate-from">{t("from")}</Label>
          <Input
            id="rate-from"
            type="datetime-local"
            value={startsAt}
            onChange={(event) => setStartsAt(event.target.value)}
          />
        </div>
        <Button type="submit" isLoading={act.isPending} disabled={!dirhams || (isFarOff && !isSure)}>
          {t("set")}
        </Button>
      </form>
      <Text size="small" className="text-ui-fg-subtle mt-2">
        {t("fromHint")}
      </Text>
      {isFarOff && (
        <Label className="mt-3 flex items-center gap-2">
          <Checkbox checked={isSure} onCheckedChange={(value) => setSure(value === true)} />
          {t("sure")}
        </Label>
      )}
    </Container>
  )
}

const currencyOf = (value: string): Currency => CURRENCIES.find((code) => code === value) ?? "eur"
