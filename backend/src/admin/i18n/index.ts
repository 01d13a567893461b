import adminScopesAr from "./admin-scopes/ar.json"
import adminScopesEn from "./admin-scopes/en.json"
import adminScopesFr from "./admin-scopes/fr.json"
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
import fairAllocationAr from "./fair-allocation/ar.json"
import fairAllocationEn from "./fair-allocation/en.json"
import fairAllocationFr from "./fair-allocation/fr.json"
import fairCampaignAr from "./fair-campaign/ar.json"
import fairCampaignEn from "./fair-campaign/en.json"
import fairCampaignFr from "./fair-campaign/fr.json"
import fairFiguresAr from "./fair-figures/ar.json"
import fairFiguresEn from "./fair-figures/en.json"
import fairFiguresFr from "./fair-figures/fr.json"
import fairPlanAr from "./fair-plan/ar.json"
import fairPlanEn from "./fair-plan/en.json"
import fairPlanFr from "./fair-plan/fr.json"
import fairsAr from "./fairs/ar.json"
import fairsEn from "./fairs/en.json"
import fairsFr from "./fairs/fr.json"
import formsAr from "./forms/ar.json"
import formsEn from "./forms/en.json"
import formsFr from "./forms/fr.json"
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
    fairs: fairsAr,
    fairAllocation: fairAllocationAr,
    fairCampaign: fairCampaignAr,
    fairFigures: fairFiguresAr,
    fairPlan: fairPlanAr,
    forms: formsAr,
    adminScopes: adminScopesAr,
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
    fairs: fairsEn,
    fairAllocation: fairAllocationEn,
    fairCampaign: fairCampaignEn,
    fairFigures: fairFiguresEn,
    fairPlan: fairPlanEn,
    forms: formsEn,
    adminScopes: adminScopesEn,
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
    fairs: fairsFr,
    fairAllocation: fairAllocationFr,
    fairCampaign: fairCampaignFr,
    fairFigures: fairFiguresFr,
    fairPlan: fairPlanFr,
    forms: formsFr,
    adminScopes: adminScopesFr,
    verification: verificationFr,
  },
}
