#include "sandbox/people.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

QStringList words(const char16_t *text)
{
    return QStringView(text).toString().split(u'|');
}

constexpr std::array<Showcase, 14> kShowcase{{
    {u"Amélie", u"Lefèvre-Dubois", u"amelie.lefevre@mail.example", u"+33 6 12 34 56 78",
     u"Senior product designer, design systems", u"Paris", u"FR", u"France",
     u"figma,design system,accessibility,french,english", 2, 3, true, true, false,
     u"Bonjour,\n\nDepuis huit ans je conçois des produits que des gens ouvrent tous les jours, d'abord en agence puis "
     u"chez un éditeur de logiciels de santé. J'y ai construit un système de design partagé par six équipes, et je "
     u"l'ai rendu accessible (RGAA, niveau AA).\n\nVotre offre me parle parce que vous partez du métier plutôt que de "
     u"l'écran. Je serais ravie d'en parler de vive voix.\n\nBien à vous,\nAmélie Lefèvre-Dubois"},
    {u"Thị Minh Khai", u"Nguyễn", u"minhkhai.nguyen@mail.example", u"+84 90 123 45 67", u"UX researcher", u"Hà Nội",
     u"VN", u"Viet Nam", u"research,interviews,vietnamese,english", 1, 5, true, false, false,
     u"Hello,\n\nI run interviews with people who never asked for software, and turn what they do into what a team can "
     u"build. My last study (42 nurses, three hospitals) changed the roadmap of a whole year.\n\nKind regards,\nKhai"},
    {u"Łukasz", u"Wróblewski", u"lukasz.wroblewski@mail.example", u"+48 601 234 567",
     u"Front-end developer who designs", u"Kraków", u"PL", u"Poland", u"typescript,react,figma", 3, 0, true, false,
     false, nullptr},
    {u"محمد", u"العلي", u"mohammed.alali@mail.example", u"+971 50 123 4567", u"مصمم منتجات", u"دبي", u"AE",
     u"United Arab Emirates", u"arabic,mobile,right to left", 0, 8, true, true, false,
     u"مرحبًا،\n\nأعمل مصممًا للمنتجات منذ ست سنوات، وأهتم بالواجهات ثنائية الاتجاه.\n\nمع التحية،\nمحمد العلي"},
    {u"נועה", u"לוי", u"noa.levi@mail.example", nullptr, u"Product designer", nullptr, nullptr, nullptr,
     u"hebrew,figma", 0, 0, false, false, false, nullptr},
    {u"小明", u"王", u"xiaoming.wang@mail.example", u"+86 138 0013 8000", u"交互设计师 (interaction designer)", u"上海",
     u"CN", u"China", u"prototyping,mandarin", 1, 12, true, false, false, nullptr},
    {u"Jean-Baptiste", u"Grandjean de La Rochefoucauld-Montbel", u"jb.grandjean@mail.example", u"06 98 76 54 32",
     u"Directeur artistique et typographe, ancien chef d'atelier aux Arts décoratifs de Strasbourg", u"Strasbourg",
     u"FR", u"France", u"typography,print,team lead,french", 2, 14, true, true, false,
     u"Madame, Monsieur,\n\nVoici ma candidature. Mon portfolio parle mieux que moi.\n\nCordialement,\nJ.-B. G."},
    {u"さくら", u"佐藤", u"sakura.sato@mail.example", u"+81 90-1234-5678", u"プロダクトデザイナー", u"東京", u"JP",
     u"Japan", u"japanese,english,design system", 3, 17, true, true, false, nullptr},
    {u"Ελένη", u"Παπαδοπούλου", u"eleni.papadopoulou@mail.example", u"+30 697 123 4567", u"Service designer", u"Αθήνα",
     u"GR", u"Greece", u"service design,workshops", 4, 20, true, false, false, nullptr},
    {u"민준", u"김", u"minjun.kim@mail.example", u"+82 10-1234-5678", nullptr, u"서울", u"KR", u"South Korea",
     u"motion,3d", 5, 0, true, false, true, nullptr},
    {u"Zoë", u"O'Brien", u"zoe.obrien@mail.example", u"+353 85 123 4567", u"Design lead at a bank", u"Galway", u"IE",
     u"Ireland", u"team lead,english,figma", 0, 22, true, false, false,
     u"Hi,\n\nI lead a team of five and would like to design again, rather than plan it. Happy to do a paid trial "
     u"day.\n\nZoë"},
    {u"Kwame", u"Mensah", u"kwame.mensah@mail.example", nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, 0, 0,
     false, false, false, nullptr},
    {u"Søren", u"Kjærgaard", u"soren.kjaergaard@mail.example", u"+45 20 12 34 56", u"Designer, illustrator",
     u"København", u"DK", u"Denmark", u"illustration,danish,english", 1, 9, true, true, false, nullptr},
    {u"Chloé", u"Nguyen-Martin", u"chloe.nguyenmartin@mail.example", u"07 11 22 33 44", u"Alternante en design",
     u"Nantes", u"FR", u"France", u"junior,french,internship", 6, 2, true, false, true,
     u"Bonjour, je cherche une alternance de douze mois à partir de septembre. Merci de votre lecture !"},
}};

} // namespace

std::span<const Showcase> showcase()
{
    return kShowcase;
}

const QList<NamePool> &namePools()
{
    static const QList<NamePool> pools{
        {u"FR",
         u"France",
         u"",
         38,
         words(u"Camille|Léa|Manon|Inès|Chloé|Zoé|Élodie|Aurélie|Océane|Anaïs|Maëlys|Noémie|Solène|Thaïs|Clémence|"
               u"Marie-Ange|Anne-Sophie|Hugo|Théo|Maxime|Loïc|Gaël|Jérôme|Benoît|François|Rémi|Cédric|Mickaël|"
               u"Jean-Philippe|Pierre-Yves|Antoine|Baptiste|Raphaël|Stéphane|Adrien|Mathéo"),
         words(u"Martin|Bernard|Lefèvre|Dubois|Durand|Moreau|Laurent|Garçon|Gérard|Fournier|Girard|Mercier|Lemaître|"
               u"Bénard|Chevalier|Rousseau|Guérin|Boyer|Gauthier|Perrot|Daniel-Roux|Le Goff|Kerviel|Le Bihan|"
               u"Besançon|Châtelain|d'Ormesson|de La Tour|Traoré|Benali|Haddad|Da Silva|N'Diaye|Hélias|Ménard"),
         {},
         {},
         words(u"Paris|Lyon|Nantes|Rennes|Lille|Toulouse|Bordeaux|Besançon|Orléans|Saint-Étienne|Nîmes")},
        {u"GB",
         u"United Kingdom",
         u"+44",
         22,
         words(u"Olivia|Amelia|Isla|Freya|Ava|Niamh|Siobhán|Charlotte|Grace|Priya|Zara|Imogen|Oliver|George|Harry|"
               u"Callum|Rhys|Seán|Finlay|Mohammed|Oscar|Theo|Edmund|Jack|Ravi|Kofi"),
         words(u"Smith|Jones|Taylor|Brown|O'Connor|McAllister|Davies|Evans|Walker|Patel|Singh|Wright|Hughes|"
               u"Fitzgerald|Ashworth|Okafor|Mensah|Campbell|St. John|Smith-Jones|Featherstonehaugh|Ó Briain"),
         {},
         {},
         words(u"London|Manchester|Bristol|Leeds|Edinburgh|Cardiff|Belfast|Dublin")},
        {u"PL",
         u"Poland",
         u"+48",
         7,
         words(u"Agnieszka|Małgorzata|Łucja|Zofia|Katarzyna|Paweł|Michał|Łukasz|Wojciech|Grzegorz|Stanisław"),
         words(u"Wójcik|Kowalczyk|Woźniak|Mazur|Krawczyk|Pająk|Gołąb|Dąbek|Świątek|Brzęczyszczykiewicz"),
         {},
         {},
         words(u"Warszawa|Kraków|Łódź|Wrocław|Gdańsk|Poznań")},
        {u"VN",
         u"Viet Nam",
         u"+84",
         5,
         words(u"Thị Hương|Văn Đức|Minh Anh|Thị Thu Thảo|Quốc Bảo|Ngọc Ánh|Hữu Phước|Thùy Dương"),
         words(u"Nguyễn|Trần|Lê|Phạm|Huỳnh|Võ|Đặng|Bùi"),
         {},
         {},
         words(u"Hà Nội|Đà Nẵng|Huế|Cần Thơ")},
        {u"MA", u"Morocco", u"+212", 6, words(u"فاطمة|يوسف|خديجة|عبد الرحمن|مريم|عمر|سلمى|ياسين"),
         words(u"بنعلي|العلوي|الفاسي|بن جلون|التازي|المنصوري|الإدريسي"),
         words(u"fatima|youssef|khadija|abderrahmane|maryam|omar|salma|yassine"),
         words(u"benali|alaoui|elfassi|benjelloun|tazi|mansouri|idrissi"), words(u"الدار البيضاء|الرباط|فاس|مراكش")},
        {u"IL", u"Israel", u"+972", 4, words(u"נועה|יוסף|תמר|אורי|מיכל|איתן"), words(u"כהן|לוי|מזרחי|פרץ|ביטון|בן־דוד"),
         words(u"noa|yosef|tamar|uri|michal|eitan"), words(u"cohen|levi|mizrahi|peretz|biton|bendavid"),
         words(u"תל אביב|ירושלים|חיפה")},
        {u"CN", u"China", u"+86", 6, words(u"伟|芳|秀英|小红|志强|丽娟|子轩|雨涵"), words(u"王|李|张|刘|陈|杨|赵|欧阳"),
         words(u"wei|fang|xiuying|xiaohong|zhiqiang|lijuan|zixuan|yuhan"),
         words(u"wang|li|zhang|liu|chen|yang|zhao|ouyang"), words(u"北京|上海|深圳|成都|杭州")},
        {u"JP", u"Japan", u"+81", 5, words(u"陽菜|蓮|結衣|翔太|美咲|健太|さくら"),
         words(u"佐藤|鈴木|高橋|田中|渡辺|伊藤|小林"), words(u"hina|ren|yui|shota|misaki|kenta|sakura"),
         words(u"sato|suzuki|takahashi|tanaka|watanabe|ito|kobayashi"), words(u"東京|大阪|京都|福岡")},
        {u"KR", u"South Korea", u"+82", 4, words(u"민준|서연|지우|하은|도윤|수아"), words(u"김|이|박|최|정|남궁"),
         words(u"minjun|seoyeon|jiwoo|haeun|doyun|sua"), words(u"kim|lee|park|choi|jung|namgung"),
         words(u"서울|부산|대전")},
        {u"GR", u"Greece", u"+30", 3, words(u"Μαρία|Γιώργος|Ελένη|Δημήτρης|Κατερίνα|Νίκος"),
         words(u"Γεωργίου|Αλεξίου|Δημητρίου|Νικολάου|Βασιλείου"), words(u"maria|giorgos|eleni|dimitris|katerina|nikos"),
         words(u"georgiou|alexiou|dimitriou|nikolaou|vasileiou"), words(u"Αθήνα|Θεσσαλονίκη|Πάτρα")},
    };
    return pools;
}

QString romanised(const QString &name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c == u'ł' || c == u'Ł')
            out += u'l';
        else if (c == u'đ' || c == u'Đ')
            out += u'd';
        else if (c == u'ø' || c == u'Ø')
            out += u'o';
        else if (c.unicode() < 128 && c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

} // namespace vivier::sandbox
