// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/lands.h"

namespace duebook::demo {
namespace {

// Telephone numbers are of the ranges kept for films where a country has one, else of no exchange.
constexpr Land table[] = {
    {"IE", "en", "EUR", 190, "%s %t %f", "%n %s", "IE#######?", "+353 20 91# ####", "D## ?#?#", "9935",
     "Corrabeg|Dunmallow|Tullanore|Ballyvarren|Kilmorrow|Ardnagreen|Glenshane Row|Carrickmoyle|Lisnavane|Slievedarra|"
     "Inchmorran|Rathfennel|Cloonbarra|Derrywhin",
     "Fittings|Foods|Builders Providers|Dairy|Hardware|Packaging|Marine|Interiors|Print|Engineering|Garden Supply|"
     "Refrigeration",
     "Ltd|Ltd|DAC|Teoranta", "Mill Lane|Quay Road|Chapel Hill|Station Road|Weir Street|Bakers Row|Harbour View",
     "Dublin|Cork|Galway|Limerick|Waterford|Sligo|Kilkenny"},
    {"GB", "en", "GBP", 140, "%s %t %f", "%n %s", "GB#########", "+44 20 7946 0###", "??# #??", "9932",
     "Thornewick|Ashcombe Vale|Marlbeck|Penhallow Cross|Wexcombe|Harrowdale|Brackenhurst|Oldmere|Silverlode|Fenwick "
     "Moor|Copperidge|Larkstead|Eastmarch|Rookley Heath",
     "Fixings|Joinery|Catering Supply|Textiles|Pumps|Coatings|Logistics|Instruments|Bakeries|Lighting|Tools|Paper",
     "Ltd|Ltd|Ltd|PLC|LLP", "Tannery Lane|Orchard Way|Foundry Street|Canal Wharf|Priory Road|Kiln Close|Market Row",
     "Leeds|Bristol|Norwich|Sheffield|Exeter|Derby|Glasgow"},
    {"DE", "de", "EUR", 130, "%s %t %f", "%s %n", "DE#########", "+49 30 23125 ###", "#####", "9930",
     "Weidenthal|Steinwalder|Grünfelder|Ostermoor|Königsberger Hof|Müllersbrück|Lärchental|Hohenrain|Birkenfurt|"
     "Schönwieser|Eschenbrunn|Tannhöfer|Rübenau|Waldhusen",
     "Maschinenbau|Werkzeuge|Großhandel|Elektrotechnik|Holzbau|Lebensmittel|Verpackungen|Anlagenbau|Baustoffe|"
     "Büromöbel|Kühltechnik|Medizintechnik",
     "GmbH|GmbH|GmbH & Co. KG|AG|e. K.", "Mühlweg|Lindenstraße|Am Güterbahnhof|Gewerbering|Färbergasse|Hafenallee",
     "Köln|München|Leipzig|Bremen|Nürnberg|Kassel|Lübeck"},
    {"FR", "fr", "EUR", 90, "%t %s %f", "%n %s", "FR###########", "+33 1 99 00 ## ##", "#####", "9957",
     "Montréville|Bellecôte|Sauvérac|Val d'Hérin|Châtelmont|Aubremer|Lisière|Roquebrac|Fontanelle|Grandpré|"
     "Sérigneux|Clairmarais",
     "Ateliers|Établissements|Comptoir|Transports|Fournitures|Menuiserie|Brasserie|Imprimerie|Distribution|Pépinières",
     "SARL|SAS|SA|SAS", "rue des Tanneurs|avenue de la Gare|quai des Mégisseries|rue du Moulin|chemin des Écluses",
     "Lyon|Nantes|Besançon|Orléans|Angoulême|Saint-Étienne"},
    {"NL", "nl", "EUR", 70, "%s %t %f", "%s %n", "NL#########B0#", "+31 85 000 ####", "#### ??", "9944",
     "Zilverdijk|Oosterhage|Kwakelveen|Molenwaard|Rietbergen|De Lage Sluis|Heidekamp|Blauwgras|Noordermeent|Veenhuijs",
     "Techniek|Groothandel|Scheepsbouw|Bloemen|Verpakking|Kaas|Installaties|Tapijt|Transport",
     "B.V.|B.V.|B.V.|N.V.|VOF", "Dijkweg|Havenkade|Molenstraat|Turfmarkt|Industrieweg|Koestraat",
     "Utrecht|Groningen|Breda|Zwolle|Arnhem|Delft"},
    {"ES", "es", "EUR", 60, "%t %s %f", "%s %n", "ESB########", "+34 900 000 ###", "#####", "9920",
     "Peñaclara|Montalbo|Río Sereno|Valdeaño|Sierrabuena|Castañar|Olmedilla Sur|Fuentenueva|Marisol Norte|Almadraba",
     "Suministros|Cerámicas|Bodegas|Construcciones|Talleres|Conservas|Muebles|Distribuciones", "S.L.|S.L.|S.A.|S.Coop.",
     "Calle del Molino|Avenida del Puerto|Calle Peñón|Paseo de la Ribera|Polígono Norte",
     "Sevilla|Zaragoza|Málaga|Bilbao|León|A Coruña"},
    {"IT", "it", "EUR", 55, "%t %s %f", "%s %n", "IT###########", "+39 06 0000 ####", "#####", "9906",
     "Montevaira|Casalverde|Pietrachiara|Vallombra|Fiorenzana|Torrebella|Colle d'Arno|Rocca Serena|Brughiera",
     "Officine|Ceramiche|Tessuti|Alimentari|Forniture|Cantine|Meccanica|Arredi", "S.r.l.|S.r.l.|S.p.A.|S.n.c.",
     "Via del Mulino|Viale Stazione|Via Fornaci|Corso Vecchio|Via delle Querce", "Torino|Bologna|Verona|Bari|Forlì"},
    {"SE", "sv", "EUR", 45, "%s %t %f", "%s %n", "SE##########01", "+46 8 465 004 ##", "### ##", "0007",
     "Björkvalla|Ängsholmen|Norrskär|Granudden|Östersjöby|Hällforsa|Lövnäset|Sjöborga",
     "Verkstad|Trä|Livsmedel|Bygg|"
     "Elteknik|Fastigheter|Papper|Redskap",
     "AB|AB|AB|HB", "Kvarngatan|Hamnvägen|Björkstigen|Storgatan|Bruksvägen", "Göteborg|Malmö|Umeå|Örebro|Växjö"},
    {"PL", "pl", "EUR", 40, "%s %t %f", "%s %n", "PL##########", "+48 22 000 ## ##", "##-###", "9945",
     "Wierzbołów|Zielonka Mała|Dębogóra|Jasnobór|Krzemień|Łąkowisko|Świerkowo|Młynarka",
     "Budownictwo|Opakowania|Meble|Hurtownia|Transport|Narzędzia|Chłodnie", "Sp. z o.o.|Sp. z o.o.|S.A.|Sp. j.",
     "ul. Młyńska|ul. Dębowa|ul. Składowa|al. Świerkowa|ul. Portowa", "Łódź|Gdańsk|Poznań|Wrocław|Rzeszów"},
    {"CZ", "cs", "EUR", 25, "%s %t, %f", "%s %n", "CZ########", "+420 200 000 ###", "### ##", "9929",
     "Březinka|Hůrovice|Žďárek|Lipůvka Nová|Střelná|Šípková|Říčkov", "Stavby|Sklo|Strojírny|Pekárny|Nábytek|Obaly",
     "s.r.o.|s.r.o.|a.s.", "Mlýnská|Nádražní|Březová|U Pily|Přístavní", "Brno|Plzeň|Olomouc|Liberec|Zlín"},
    {"GR", "el", "EUR", 35, "%s %t %f", "%s %n", "EL#########", "+30 210 000 ####", "### ##", "9933",
     "Αργυρόνησος|Λευκόπετρα|Ελαιώνας Βορράς|Γαλαζιά|Πετρωτή|Θαλασσινή|Δροσερό|Μελισσάκι",
     "Τρόφιμα|Κατασκευές|Υλικά|Μεταφορές|Έπιπλα|Ναυτιλιακά|Ελαιόλαδο", "Α.Ε.|Ε.Π.Ε.|Ι.Κ.Ε.|Ο.Ε.",
     "Οδός Μύλου|Λεωφόρος Λιμένος|Οδός Ελιάς|Οδός Σταθμού", "Αθήνα|Θεσσαλονίκη|Πάτρα|Βόλος|Ηράκλειο"},
    {"BG", "bg", "EUR", 25, "%s %t %f", "%s %n", "BG#########", "+359 2 000 ####", "####", "9926",
     "Бялабреза|Сребърник|Златен Рид|Каменица Юг|Дъбравка|Росица Изток|Черноборие",
     "Строй|Транспорт|Храни|Мебели|Инструменти|Опаковки|Електро", "ЕООД|ООД|АД",
     "ул. Мелнична|бул. Гаров|ул. Дъбова|ул. Занаятчийска", "София|Пловдив|Варна|Бургас|Русе"},
    {"US", "en-US", "USD", 55, "%s %t %f", "%n %s", "##-#######", "+1 555 555 01##", "#####", "",
     "Cedar Hollow|Bluestem Ridge|Tamarack Falls|Prairie Lantern|Juniper Gap|Ironbell|Saltgrass|Copper Wren|Big Alder",
     "Supply|Industries|Outfitters|Produce|Millwork|Components|Brewing|Medical", "Inc.|LLC|LLC|Co.",
     "Mill Creek Road|Depot Street|Orchard Avenue|Quarry Drive|Second Street", "Portland|Dayton|Tulsa|Boise|Albany"},
    {"AE", "ar", "USD", 12, "%f %s %t", "%s %n", "100############", "+971 4 000 ####", "", "",
     "النخلة الفضية|وادي الرمان|الشراع الأزرق|نجمة الواحة|مرسى اللؤلؤ", "للتجارة|للمقاولات|للأغذية|للنقل|للمعدات",
     "شركة|مؤسسة", "شارع الميناء|شارع الواحة|طريق الصناعة", "دبي|الشارقة|عجمان"},
    {"IL", "he", "USD", 12, "%s %t %f", "%s %n", "51#######", "+972 3 000 ####", "#######", "",
     "גבעת הרקפת|נחל כסף|ארז הצפון|מגדל התכלת|שדה הלבנה", "תעשיות|מסחר|מזון|בנייה|הנדסה", "בע\"מ|בע\"מ|שותפות",
     "רחוב הטחנה|שדרות הנמל|רחוב האלון", "תל אביב|חיפה|באר שבע"},
    {"CN", "zh", "USD", 10, "%s%t%f", "%s%n号", "91######MA#######?", "+86 21 0000 ####", "######", "",
     "银杏岭|青石湾|云溪谷|东篱|白鹭洲|松风", "机械|食品|贸易|包装|电子|纺织", "有限公司|有限公司|股份有限公司",
     "磨坊路|港口大道|银杏街|工业路", "上海|杭州|青岛|成都"},
    {"JP", "ja", "USD", 6, "%f%s%t", "%s%n", "T#############", "+81 3 0000 ####", "###-####", "",
     "白樺沢|青葉浜|月見坂|霧ヶ野|桜田川", "製作所|食品|商事|工業|運輸", "株式会社|株式会社|合同会社",
     "水車町|港通り|桜町|工業団地", "大阪|名古屋|福岡|札幌"},
};

}  // namespace

std::span<const Land> lands() {
    return table;
}

}  // namespace duebook::demo
