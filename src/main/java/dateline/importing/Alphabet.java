package dateline.importing;

import java.util.BitSet;
import java.util.List;

/**
 * What texts of a language are written with beyond ASCII, in small letters; of Chinese and Japanese what is seen most. Languages
 * that share all of it are one.
 */
enum Alphabet {
    FRENCH("windows-1252", "àâæçèéêëîïôœùûü"),
    GERMAN("windows-1252", "äöüßé"),
    SPANISH("windows-1252", "áéíñóúüºª"),
    PORTUGUESE("windows-1252", "àáâãçéêíóôõúºª"),
    ITALIAN("windows-1252", "àèéìòù"),
    NORDIC("windows-1252", "äåæéöøü"),
    ICELANDIC("windows-1252", "áæéíðóöúýþ"),
    DUTCH("windows-1252", "áäèéëïóöü"),
    ESTONIAN("windows-1252", "äõöüšž"),
    POLISH("windows-1250 ISO-8859-2", "óąćęłńśźż"),
    CZECH("windows-1250 ISO-8859-2", "áéíóúýčďěňřšťůž"),
    SLOVAK("windows-1250 ISO-8859-2", "áäéíóôúýčďĺľňŕšťž"),
    HUNGARIAN("windows-1250 ISO-8859-2", "áéíóöúüőű"),
    ROMANIAN("windows-1250 ISO-8859-2", "âîăşţ"),
    SOUTH_SLAVIC("windows-1250 ISO-8859-2", "ćčđšž"),
    RUSSIAN("windows-1251 KOI8-U", "а-яё"),
    UKRAINIAN("windows-1251 KOI8-U", "а-щьюяєіїґ"),
    SERBIAN("windows-1251", "а-игд-пр-шђјљњћџ"),
    SIMPLIFIED(
            "GB18030",
            "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当"
                    + "想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名"
                    + "定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书"
                    + "比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它"
                    + "许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武"
                    + "半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早"
                    + "房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏切"),
    TRADITIONAL(
            "Big5",
            "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當"
                    + "想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名"
                    + "定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市眼體別處總才場師書"
                    + "比住員九笑性通目華報立馬命張活難神數件安表原車白應路期叫死常提感金何更反合放做系計或司利受光王果親界及今京務制解各任至清物台象記邊共風戰幹接它"
                    + "許八特覺望直服毛林題建南度統色字請交愛讓認算論百吃義科怎元社術結六功指思非流每青管夫連遠資隊跟帶花快條院變聯言權往展該領傳近留紅治決周保達辦運武"
                    + "半候七必城父強步完革深區即求品士轉量空甚眾技輕程告江語英基派滿式李息寫呢識極令黃德收臉錢黨倒未持取設始版雙歷越史商千片容研像找友孩站廣改議形委早"
                    + "房音火際則首單據導影失拿網香似斯專石若兵弟誰校讀志飛觀爭究包組造落視濟喜離雖壞切"),
    JAPANESE(
            "windows-31j EUC-JP",
            "ぁ-んァ-ヶー々一二三四五六七八九十百千万日月火水木金土年時分人本国大中小上下出入会社事業者的行生学校先新聞発表政府民党東京都県市町村地区内外前後間方"
                    + "長高同自動部員今回最初合同取引開始終決定対立場見話言語文字手力物品番号電車体名私何気安全実現在成作用意味思考"),
    KOREAN(
            "x-windows-949",
            "이다는에의을를가고하은지도로기사한서어자리나인해수대시그들있정과아부일보여으라만전스구제와원장상주것면적국없니자비게안동공러들우무경내세조까성트년"
                    + "했연소선위거야진유미모생관신오간음때려화중월명요또회당문방치발개었였된되할습말민최드재계크실터행교산분집금양단결건영입현심타포표설처마호알외본후추저"
                    + "날달일새차두바파남북군물강학통용업불력권령반백천만억조식출노외통의료살레르브데토노프카코라디테론운합던든될같많작큰몇");

    private final List<String> charsets;
    private final BitSet letters = new BitSet();

    Alphabet(String charsets, String letters) {
        this.charsets = List.of(charsets.split(" ", -1));
        for (int i = 0; i < letters.length(); i++) {
            boolean isRange = letters.charAt(i) == '-';
            this.letters.set(letters.charAt(isRange ? i - 1 : i), letters.charAt(isRange ? i + 1 : i) + 1);
        }
    }

    /** The names of the encodings that its texts were kept in before there was UTF-8. */
    List<String> charsets() {
        return charsets;
    }

    /** Whether it has the letter, small or large. */
    boolean has(char letter) {
        return letters.get(Character.toLowerCase(letter));
    }
}
