import booksAr from "./books/ar.json"
import booksEn from "./books/en.json"
import booksFr from "./books/fr.json"
import carriersAr from "./carriers/ar.json"
import carriersEn from "./carriers/en.json"
import carriersFr from "./carriers/fr.json"
import commissionRulesAr from "./commission-rules/ar.json"
import commissionRulesEn from "./commission-rules/en.json"
import commissionRulesFr from "./commission-rules/fr.json"
import cooperativesAr from "./cooperatives/ar.json"
import cooperativesEn from "./cooperatives/en.json"
import cooperativesFr from "./cooperatives/fr.json"
import exchangeRatesAr from "./exchange-rates/ar.json"
import exchangeRatesEn from "./exchange-rates/en.json"
import exchangeRatesFr from "./exchange-rates/fr.json"
import moderationAr from "./moderation/ar.json"
import moderationEn from "./moderation/en.json"
import moderationFr from "./moderation/fr.json"
import payoutsAr from "./payouts/ar.json"
import payoutsEn from "./payouts/en.json"
import payoutsFr from "./payouts/fr.json"
import refundsAr from "./refunds/ar.json"
import refundsEn from "./refunds/en.json"
import refundsFr from "./refunds/fr.json"
import verificationAr from "./verification/ar.json"
import verificationEn from "./verification/en.json"
import verificationFr from "./verification/fr.json"

/** Texts of our dashboard pages, one namespace a capability; core's own are merged with them. */
export default {
  ar: {
    books: booksAr,
    carriers: carriersAr,
    commissionRules: commissionRulesAr,
    payouts: payoutsAr,
    refunds: refundsAr,
    cooperatives: cooperativesAr,
    exchangeRates: exchangeRatesAr,
    moderation: moderationAr,
    verification: verificationAr,
  },
  en: {
    books: booksEn,
    carriers: carriersEn,
    commissionRules: commissionRulesEn,
    payouts: payoutsEn,
    refunds: refundsEn,
    cooperatives: cooperativesEn,
    exchangeRates: exchangeRatesEn,
    moderation: moderationEn,
    verification: verificationEn,
  },
  fr: {
    books: booksFr,
    carriers: carriersFr,
    commissionRules: commissionRulesFr,
    payouts: payoutsFr,
    refunds: refundsFr,
    cooperatives: cooperativesFr,
    exchangeRates: exchangeRatesFr,
    moderation: moderationFr,
    verification: verificationFr,
  },
}
