using PiiClassifier.Taxonomy;

namespace PiiClassifier.Recognizers;

/// <summary>最終学歴.</summary>
internal sealed class EducationLevelRecognizer() : VocabularyRecognizer(
    "education-level",
    [PiiTypes.EducationLevel],
    chanceOfShape: 0.005,
    chanceOfVerified: 0.003,
    words: """
        大学卒 大卒 大学院卒 院卒 短大卒 短期大学卒 高校卒 高卒 中学卒 中卒 専門学校卒 専門卒 高専卒 高等学校卒 高等専門学校卒 専修学校卒 博士 修士 学士 博士課程
        修士課程 博士前期課程 博士後期課程 大学中退 高校中退 大学院中退 大学在学 大学院在学 博士号 修士号 準学士 短期大学士 大学院修了 義務教育 旧制中学卒 大学院(修士)
        大学院(博士)
        """,
    weakWords: "大学 大学院 短大 短期大学 高校 高等学校 中学 中学校 専門学校 高専 高等専門学校 専修学校 各種学校",
    endings: "卒 卒業 中退 卒業見込 卒業見込み 修了 修了見込 在学中 単位取得退学 課程修了");
