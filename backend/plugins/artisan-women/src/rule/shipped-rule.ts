import { RuleVersion } from "./rule-version"

/**
 * Version 1, in force from the first day and kept for ever so that old decisions can be replayed.
 *
 * The declaration this network follows asks for women's craft cooperatives to come first in apprenticeship places.
 * That goods follow the same order is the market's own policy, and `basis` says so to the public.
 */
export const SHIPPED_RULE: RuleVersion = RuleVersion.parse({
  version: 1,
  published_at: "2026-11-21T00:00:00.000Z",
  basis: {
    ar:
      "تطالب النصوص التي تستند إليها الشبكة بإعطاء الأولوية للتعاونيات النسائية الحرفية في التكوين بالتدرج. " +
      "أما تطبيق هذا الترتيب على السلع فهو سياسة هذا السوق، نعلنها هنا. لا يُنظر إليه إلا بعد ملاءمة النتيجة لما تبحثون عنه.",
    fr:
      "Les textes sur lesquels s'appuie le réseau demandent la priorité des coopératives féminines artisanales pour " +
      "l'apprentissage. L'appliquer aux produits est la politique de ce marché, publiée ici. Elle ne départage que des " +
      "résultats aussi pertinents l'un que l'autre.",
    en:
      "The texts this network follows ask that women's craft cooperatives come first for apprenticeship places. Applying " +
      "that order to goods is this market's own policy, published here. It only decides between results that answer " +
      "your search equally well.",
  },
  tiers: [
    {
      tier: 1,
      when: [
        { condition: "verified_cooperative" },
        { condition: "credential", kinds: ["artisan_women"] },
        { condition: "women_share", at_least: 0.5 },
        { condition: "product_in", categories: ["handicraft"] },
        { condition: "makes_category" },
      ],
    },
    {
      tier: 2,
      when: [
        { condition: "verified_cooperative" },
        { condition: "credential", kinds: ["artisan_women", "women_led"] },
      ],
    },
    { tier: 3, when: [] },
  ],
})
