import { Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { useLanguage } from "~/i18n/language"
import type { CooperativePageData } from "./cooperative-page"

/** What the law on distance selling has a seller tell (law 31-08, article 29): form, numbers, address, contact. */
export const SellerFacts = ({ cooperative }: { cooperative: CooperativePageData }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const forms: Record<string, string> = {
    cooperative: t`Cooperative`,
    association: t`Association`,
    social_enterprise: t`Social enterprise`,
    union: t`Union of cooperatives`,
    economic_interest_group: t`Economic interest group`,
  }
  const { legalForm, registryNumber, ice, commune, address, phone, email, province } = cooperative
  const place = [address, commune, province?.label].filter(Boolean).join(language === "ar" ? "، " : ", ")
  return (
    <section aria-labelledby="seller">
      <h2 id="seller" className="text-lg">
        <Trans>The seller</Trans>
      </h2>
      <dl className="mt-2">
        {legalForm ? <Fact term={<Trans>Legal form</Trans>}>{forms[legalForm] ?? legalForm}</Fact> : null}
        {registryNumber ? <Fact term={<Trans>Register of cooperatives</Trans>}>{registryNumber}</Fact> : null}
        {ice ? (
          <Fact term={<Trans>ICE</Trans>}>
            <bdi>{ice}</bdi>
          </Fact>
        ) : null}
        {place ? <Fact term={<Trans>Address</Trans>}>{place}</Fact> : null}
        {phone ? (
          <Fact term={<Trans>Phone</Trans>}>
            <a
              href={`tel:${phone}`}
              dir="ltr"
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              {phone}
            </a>
          </Fact>
        ) : null}
        {email ? (
          <Fact term={<Trans>E-mail</Trans>}>
            <a
              href={`mailto:${email}`}
              dir="ltr"
              className="inline-flex min-h-11 items-center break-all underline underline-offset-4"
            >
              {email}
            </a>
          </Fact>
        ) : null}
      </dl>
    </section>
  )
}

const Fact = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div className="border-t border-line py-2.5">
    <dt className="text-sm text-ink-soft">{term}</dt>
    <dd>{children}</dd>
  </div>
)
