namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>ログインID: login / user ID.</summary>
    public static readonly PiiType LoginId = new("login-id", "ログインID", "Login / user ID", PiiGroup.Digital, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            ログインID, ログイン名, ログインユーザー, ログインユーザID, ログオンID, ユーザーID, ユーザID,
            ユーザー名, ユーザ名, ユーザーネーム, ユーザーコード, ユーザーアカウント, アカウント,
            アカウント名, アカウントID, 会員ログインID, マイページID, システム利用者ID, 利用者識別番号,
            操作者ID, 操作者コード, オペレータID, オペレーターコード, ネットバンキングID, 契約者ログインID,
            認証ID, サインインID, WindowsログインID, ドメインアカウント, AD アカウント, Google アカウント,
            AppleID, Microsoft アカウント, 学習者アカウント, ユーザコード, 管理者ID,
            """),
        RomajiHeaders = Words("""
            roguinId, rogin_id, roguinMei, yuzaId, yuuzaaId, yuza_mei, akaunto, riyoshaId, sosashaId,
            opereetaId,
            """),
        EnglishHeaders = Words("""
            loginId, login_id, loginName, login_name, logonId, userId, user_id, uid, userName,
            user_name, userAccount, account, operatorId, operator_id, signInName, samAccountName,
            subjectClaim, sub, createdBy, updatedBy, lastUpdateLoginId, principalName,
            """),
        ContextHeaders = Words("""
            アカウント, アカウント名, ユーザ名, ユーザー名, ユーザーコード, userId, user_id,
            受講者ID, システムID,
            """),
        LookAlikes = Words("""
            顧客ID, 会員番号, 社員番号, ログイン日時, ログイン回数, ログイン可否, ユーザー数, ユーザー区分,
            プロセスID, グループID, 勘定科目, 口座番号, loginCount, lastLoginAt, userAgent, userRole,
            accountingCode, guid, uidNumber,
            """),
    };

    /// <summary>パスワード・暗証番号・認証情報: password, PIN, token and other secrets.</summary>
    /// <remarks>APPI Rules art. 7 item 2 (property damage), with the login ID of a service that pays or transfers.</remarks>
    public static readonly PiiType Password = new("password", "パスワード・暗証番号・認証情報", "Password, PIN, token and other secrets", PiiGroup.Digital, AppiClass.CredentialOrProperty, risk: 5)
    {
        JapaneseHeaders = Words("""
            パスワード, ＰＡＳＳＷＯＲＤ, パスワード1, ログインパスワード, 初期パスワード, 仮パスワード,
            新パスワード, 旧パスワード, パスワード（確認）, パスワード(ハッシュ), パスワードハッシュ, PW,
            PWD, パス, パスコード, パスフレーズ, 暗証番号, 暗証番号(4桁), 暗証コード, PIN, PINコード,
            ピン番号, 取引暗証番号, キャッシュカード暗証, 署名用パスワード, 利用者証明用暗証番号, 秘密の質問,
            秘密の答え, 秘密の質問の答え, 合言葉, ワンタイムパスワード, 認証コード, 認証キー,
            アクセストークン, トークン, APIキー, 秘密鍵, 接続文字列, 解錠番号, ネットバンキングパスワード,
            Wi-Fiパスワード, PIN番号,
            """),
        RomajiHeaders = Words("""
            pasuwado, pasuwaado, pasuwa_do, anshoBango, ansyouBangou, ninshoKey, ninsyoKey,
            himitsuNoShitsumon, himituNoKotae,
            """),
        EnglishHeaders = Words("""
            passwd, pass, passwordHash, password_hash, hashedPassword, passphrase, passcode, pinCode,
            pin_code, secret, clientSecret, client_secret, apiKey, api_key, accessToken, access_token,
            refreshToken, authToken, bearerToken, sessionToken, sessionId, privateKey, secretQuestion,
            securityAnswer, secret_answer, otp, oneTimePassword, mfaSecret, connectionString, credential,
            credentials, salt,
            """),
        ContextHeaders = Words("""
            パス, PIN, トークン, PW, 認証コード, pass,
            """),
        LookAlikes = Words("""
            パスワード有無, パスワード更新日, パスワード有効期限, パスワード変更日, パスポート番号, ピン数,
            ファイルの場所, ファイルパス, 通過区分, 合格, 確認番号, キーワード, 備品鍵番号, トークン数,
            passRate, passCount, bypass, filePath, passengerName, passport, pinned, spinCount,
            cancellationToken, secretary,
            """),
        LegalBasis = "APPI Rules art. 7 item 2 (property damage), with the login ID of a service that pays or transfers.",
    };

    /// <summary>IPアドレス: IP address.</summary>
    /// <remarks>個人関連情報 (APPI art. 2(7)); personal information once matched with a person.</remarks>
    public static readonly PiiType IpAddress = new("ip-address", "IPアドレス", "IP address", PiiGroup.Digital, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            IPアドレス, IP, IP Address, IPアドレス(v4), IPv4アドレス, IPv6アドレス, IPv4, IPv6,
            グローバルIP, グローバルIPアドレス, プライベートIP, 接続元IP, 接続元IPアドレス, アクセス元IP,
            アクセス元IPアドレス, 送信元IP, 送信元IPアドレス, クライアントIP, クライアントIPアドレス,
            端末IPアドレス, ログインIP, 登録時IPアドレス, リモートホスト, リモートIP, ホストアドレス,
            X-Forwarded-For,
            """),
        RomajiHeaders = Words("""
            aipiAdoresu, ipAdoresu, ip_adoresu, setsuzokumotoIp, akusesumotoIp, soshinmotoIp,
            """),
        EnglishHeaders = Words("""
            ip_address, ipAddr, clientIp, client_ip, remoteIp, remote_ip, remoteAddr, remote_addr,
            remoteIpAddress, sourceIp, source_ip, srcIp, hostAddress, xForwardedFor, loginIp, lastLoginIp,
            requesterIp,
            """),
        ContextHeaders = Words("""
            IP,
            """),
        LookAlikes = Words("""
            サーバIP, サーバーIPアドレス, デフォルトゲートウェイ, サブネット, IPアドレス管理番号, IP電話番号,
            知財コード, 住所, バージョン, 型番, zip, ship, tip, description, recipient, equipId,
            """),
        LegalBasis = "個人関連情報 (APPI art. 2(7)); personal information once matched with a person.",
    };

    /// <summary>端末ID・MACアドレス・Cookie ID: device, MAC, advertising and cookie identifiers.</summary>
    /// <remarks>個人関連情報 (APPI art. 2(7)); personal information once matched with a person.</remarks>
    public static readonly PiiType DeviceIdentifier = new("device-identifier", "端末ID・MACアドレス・Cookie ID", "Device, MAC, advertising and cookie identifiers", PiiGroup.Digital, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            端末ID, 端末識別番号, 端末識別子, 端末番号, 端末製造番号, 端末シリアル番号, 機器ID,
            機器識別子, デバイスID, デバイストークン, プッシュトークン, 個体識別番号, 契約者固有ID, IMEI,
            IMEI番号, IMSI, ICCID, SIM番号, SIMカード番号, EID, UDID, 端末UUID, MACアドレス,
            物理アドレス, 広告ID, 広告識別子, IDFA, AAID, GAID, Cookie, クッキー, CookieID,
            GAクライアントID, 訪問者ID, ブラウザID, フィンガープリント, セッションID, ETC車載器番号,
            ビーコンID, ユーザーエージェント, UserAgent,
            """),
        RomajiHeaders = Words("""
            tanmatsuId, tanmatsu_id, tanmatuNo, tanmatsuShikibetsu, debaisuId, kotaiShikibetsuBango,
            makkuAdoresu, kokokuId,
            """),
        EnglishHeaders = Words("""
            deviceId, device_id, deviceIdentifier, deviceToken, device_token, pushToken, terminalId,
            simNumber, androidId, macAddress, mac_address, macAddr, mac, physicalAddress, advertisingId,
            adId, idfv, cookie_id, visitorId, browserId, fingerprint, gaClientId, etcDeviceNumber,
            """),
        ContextHeaders = Words("""
            Cookie, 機器ID, userAgent, user_agent, ユーザーエージェント,
            """),
        LookAlikes = Words("""
            端末名, 端末種別, 端末台数, 機種名, 機器名, 型番, 商品シリアル, シリアル番号, 製造番号,
            商品製造番号, ロット番号, 資産番号, プリンタ端末, uuid, guid, rowGuid, correlationId,
            requestId, traceId, sessionTimeout, machineName,
            """),
        LegalBasis = "個人関連情報 (APPI art. 2(7)); personal information once matched with a person.",
    };

    /// <summary>位置情報(緯度経度): geolocation of a person.</summary>
    /// <remarks>個人関連情報 (APPI art. 2(7)); personal information once it singles out a person.</remarks>
    public static readonly PiiType Geolocation = new("geolocation", "位置情報(緯度経度)", "Geolocation of a person", PiiGroup.Digital, AppiClass.PersonalInformation, risk: 3)
    {
        JapaneseHeaders = Words("""
            位置情報, 位置, 現在地, 現在位置, 緯度, 経度, 緯度経度, 緯度・経度, 緯度（自宅）,
            経度（自宅）, GPS, GPS情報, GPS位置, GPS座標, 測位情報, 測位日時, 座標（GPS）, 自宅座標,
            住所緯度, 住所経度, 代表点の緯度, 代表点の経度, 行動履歴, 移動履歴, 移動経路, 訪問場所,
            滞在場所, チェックイン場所, 打刻位置, 打刻場所緯度, 打刻場所経度, 出勤打刻位置, 基地局情報,
            乗車駅, 降車駅, 乗降履歴, 入退館履歴, 最寄駅, 最寄り駅, 最寄駅名,
            """),
        RomajiHeaders = Words("""
            ichiJoho, iti_jouhou, genzaichi, ido, keido, idoKeido, zahyo, kodoRireki, idouRirekiGps,
            moyoriEki,
            """),
        EnglishHeaders = Words("""
            location, geolocation, geo_location, gpsLocation, latitude, lat, longitude, lng, lon,
            latLng, coordinates, coords, geoPoint, geohash, homeLatitude, homeLongitude, checkInLocation,
            clockInLatitude, trajectory, locationHistory, nearestStation, latitudeOfRepresentativePoint,
            """),
        ContextHeaders = Words("""
            位置, 緯度, 経度, 緯度経度, 緯度・経度, 位置情報, 最寄駅, 最寄り駅, latitude, longitude,
            lat, lng, lon, 現在地,
            """),
        LookAlikes = Words("""
            店舗緯度, 施設緯度, 施設経度, 観測所緯度, 倉庫ロケーション, 棚位置, 表示位置, X座標, Y座標,
            印字位置, 移動年月日, 異動, 角度, 温度, locationCode, warehouseLocation, cursorPosition,
            positionName, httpLocation, urlLocation, 経度誤差,
            """),
        LegalBasis = "個人関連情報 (APPI art. 2(7)); personal information once it singles out a person.",
    };

    /// <summary>車両番号: vehicle registration / chassis number.</summary>
    public static readonly PiiType VehicleNumber = new("vehicle-number", "車両番号", "Vehicle registration / chassis number", PiiGroup.Digital, AppiClass.PersonalInformation, risk: 2)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            車両番号, 車輌番号, 車番, 自動車登録番号, 自動車番号, 車両登録番号, 標識番号, ナンバー,
            ナンバープレート, 車のナンバー, 車両ナンバー, 車ナンバー, プレート番号, 自家用車番号,
            通勤車両番号, マイカー番号, バイクナンバー, 原付標識番号, 軽自動車番号, 駐車車両番号,
            来場車両番号, 車台番号, シャシ番号, フレーム番号, 車体番号, VIN, 車検証番号, 自動車検査証番号,
            陸運支局, 分類番号, 一連指定番号, 防犯登録番号, ETCカード番号, 登録番号(車), 駐車車両ナンバー,
            来場車ナンバー,
            """),
        RomajiHeaders = Words("""
            sharyoBango, sharyo_bango, syaryouBangou, sharyoNo, syaban, shaban, kurumaNo,
            jidoshaTorokuBango, touroku_no_sharyo, shadaiBango, syadaiBangou, nanbaPureto,
            """),
        EnglishHeaders = Words("""
            vehicleNumber, vehicle_number, vehicleNo, vehicleId, carNumber, car_number, carNo, carPlate,
            licensePlate, license_plate, licencePlate, plateNumber, plate_no, plate, vehicleRegNo,
            vehicleRegistrationNumber, chassisNumber, chassis_no, frameNumber, etcCardNumber,
            """),
        ContextHeaders = Words("""
            ナンバー, 車両番号, 車両ナンバー, 車番,
            """),
        LookAlikes = Words("""
            車種, 車名, 車両台数, 社用車番号, 車両コード, 列車番号, 号車, 便名, 電話番号, ナンバー制限,
            登録番号, 商標登録番号, 特許番号, 型式, メーカー, carModel, vehicleType, templateId, platelet,
            ETC料金,
            """),
    };

    /// <summary>生体認証情報・顔写真: biometric feature data and face image.</summary>
    /// <remarks>APPI art. 2(2), Order art. 1 item 1 once converted into a feature template; a plain portrait is personal information.</remarks>
    public static readonly PiiType BiometricIdentifier = new("biometric-identifier", "生体認証情報・顔写真", "Biometric feature data and face image", PiiGroup.Digital, AppiClass.IndividualIdentificationCode, risk: 5)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            生体情報, 生体認証, 生体認証データ, 生体認証情報, バイオメトリクス, 顔写真, 顔画像,
            顔写真ファイル, 顔写真パス, 写真, 本人写真, 証明写真, 写真データ, 顔特徴量, 顔特徴データ,
            顔認証データ, 顔認証ID, 指紋, 指紋データ, 指紋情報, 指紋ID, 掌紋, 静脈, 静脈データ,
            指静脈, 手のひら静脈, 虹彩, 虹彩データ, 声紋, 声紋データ, 歩容, 筆跡, 署名画像,
            サイン画像, 印影, DNA, DNA型, 遺伝子情報, ゲノム, ゲノムデータ, 顔写真URL, 写真URL,
            顔画像ファイル, 指静脈テンプレート, 静脈テンプレート, 生体認証ID, 生体ID,
            """),
        RomajiHeaders = Words("""
            seitaiJoho, seitaiNinsho, kaoShashin, kao_syashin, kaoGazo, kaoNinsho, shimon, simon, jomyaku,
            joumyaku, kosai, kousai, seimon, shashin,
            """),
        EnglishHeaders = Words("""
            biometric, biometrics, biometricData, faceImage, face_image, facePhoto, face_photo,
            faceTemplate, faceFeature, faceVector, faceEmbedding, faceId, portrait, photo, photoUrl,
            profilePhoto, idPhoto, avatar, fingerprintData, fingerprintTemplate, palmVein, veinPattern,
            iris, irisCode, voiceprint, gait, dnaSequence, genome, signatureImage,
            """),
        ContextHeaders = Words("""
            写真, 写真データ, 写真URL,
            顔認証,
            """),
        LookAlikes = Words("""
            商品写真, 商品画像, 物件写真, 写真枚数, 画像URL, 現場写真, 写真番号, ロゴ画像, アイコン画像,
            browserFingerprint, fingerprint, certFingerprint, sha256Fingerprint, typeface, interface, surface,
            photoCount, 指紋認証有無, 顔認証有無,
            """),
        LegalBasis = "APPI art. 2(2), Order art. 1 item 1 once converted into a feature template; a plain portrait is personal information.",
    };

    private static PiiType[] Digital =>
    [
        LoginId, Password, IpAddress, DeviceIdentifier, Geolocation, VehicleNumber, BiometricIdentifier,
    ];
}
