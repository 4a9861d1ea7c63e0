namespace FanslyGenerated.Spec.Naming;

internal static partial class TakenNames
{
    /// <summary>
    /// The public types of the namespaces that callers have without asking and that files of the library use; TakenNamesTests
    /// says when one is missing.
    /// </summary>
    private const string PlatformTypes = """
        ASCIIEncoding AbandonedMutexException AccessViolationException AccessedThroughPropertyAttribute Action Activator
        ActivatorUtilities ActivatorUtilitiesConstructorAttribute Activity ActivityChangedEventArgs ActivityContext
        ActivityCreationOptions ActivityEvent ActivityIdFormat ActivityKind ActivityLink ActivityListener
        ActivitySamplingResult ActivitySource ActivitySourceOptions ActivitySpanId ActivityStatusCode
        ActivityTagsCollection ActivityTraceFlags ActivityTraceId ActivityTrackingOptions Aes AesCcm AesCng
        AesCryptoServiceProvider AesGcm AesManaged AggregateException AllowNullAttribute
        AllowReversePInvokeCallsAttribute ApartmentState AppContext AppDomain AppDomainSetup AppDomainUnloadedException
        ApplicationException ApplicationId ApplicationIdentity Architecture ArgIterator ArgumentException
        ArgumentNullException ArgumentOutOfRangeException ArithmeticException Array ArrayBufferWriter ArrayList
        ArrayPool ArraySegment ArrayTypeMismatchException ArrayWithOffset Ascii AsnEncodedData AsnEncodedDataCollection
        AsnEncodedDataEnumerator AssemblyLoadEventArgs AssemblyLoadEventHandler AssemblyRegistrationFlags
        AsymmetricAlgorithm AsymmetricKeyExchangeDeformatter AsymmetricKeyExchangeFormatter
        AsymmetricSignatureDeformatter AsymmetricSignatureFormatter AsyncCallback AsyncEnumerable AsyncFlowControl
        AsyncHelpers AsyncIteratorMethodBuilder AsyncIteratorStateMachineAttribute AsyncLocal AsyncLocalValueChangedArgs
        AsyncMethodBuilderAttribute AsyncServiceScope AsyncStateMachineAttribute AsyncTaskMethodBuilder
        AsyncValueTaskMethodBuilder AsyncVoidMethodBuilder Attribute AttributeTargets AttributeUsageAttribute
        AuthenticationHeaderValue AuthenticationManager AuthenticationSchemeSelector AuthenticationSchemes
        AuthenticationTagMismatchException Authorization AutoResetEvent AutomationProxyAttribute BStrWrapper
        BadImageFormatException Barrier BarrierPostPhaseException Base64FormattingOptions BestFitMappingAttribute
        BigInteger BinaryPrimitives BinaryReader BinaryWriter BindIPEndPoint BinderOptions BitArray BitConverter
        BitOperations BlockingCollection Boolean BooleanSwitch Buffer BufferedLogRecord BufferedStream BuffersExtensions
        Byte ByteArrayContent ByteEqualityComparer CLSCompliantAttribute CLong COMException CULong
        CacheControlHeaderValue Calendar CalendarAlgorithmType CalendarWeekRule CallConvCdecl CallConvFastcall
        CallConvMemberFunction CallConvStdcall CallConvSuppressGCTransition CallConvSwift CallConvThiscall CallSite
        CallSiteBinder CallSiteHelpers CallSiteOps CallerArgumentExpressionAttribute CallerFilePathAttribute
        CallerLineNumberAttribute CallerMemberNameAttribute CallingConvention CamelCaseNamingStrategy
        CamelCasePropertyNamesContractResolver CancellationToken CancellationTokenRegistration CancellationTokenSource
        CannotUnloadAppDomainException CaseInsensitiveComparer CaseInsensitiveHashCodeProvider ChaCha20Poly1305
        ChainedBuilderExtensions ChainedConfigurationProvider ChainedConfigurationSource Char CharEnumerator CharSet
        CharUnicodeInfo ChineseLunisolarCalendar CipherMode CircuitBreakerResiliencePipelineBuilderExtensions
        ClassInterfaceAttribute ClassInterfaceType ClientCertificateOption Closure CngAlgorithm CngAlgorithmGroup
        CngExportPolicies CngKey CngKeyBlobFormat CngKeyCreationOptions CngKeyCreationParameters CngKeyHandleOpenOptions
        CngKeyOpenOptions CngKeyUsages CngProperty CngPropertyCollection CngPropertyOptions CngProvider CngUIPolicy
        CngUIProtectionLevels CoClassAttribute CodePagesEncodingProvider Collection CollectionBase
        CollectionBuilderAttribute CollectionExtensions CollectionsMarshal ComAliasNameAttribute ComAwareEventInfo
        ComCompatibleVersionAttribute ComConversionLossAttribute ComDefaultInterfaceAttribute ComEventInterfaceAttribute
        ComEventsHelper ComImportAttribute ComInterfaceType ComMemberType ComRegisterFunctionAttribute
        ComSourceInterfacesAttribute ComUnregisterFunctionAttribute ComVisibleAttribute ComWrappers CommentHandling
        CompareInfo CompareOptions Comparer Comparison CompilationRelaxations CompilationRelaxationsAttribute
        CompilerFeatureRequiredAttribute CompilerGeneratedAttribute CompilerGlobalScopeAttribute
        CompilerLoweringPreserveAttribute CompilerMarshalOverride Complex CompositeFormat CompositeMLDsa
        CompositeMLDsaAlgorithm CompositeMLDsaCng CompressedStack ConcurrencyLimiter ConcurrencyLimiterOptions
        ConcurrentBag ConcurrentDictionary ConcurrentExclusiveSchedulerPair ConcurrentQueue ConcurrentStack
        ConditionalAttribute ConditionalWeakTable ConfigurationBinder ConfigurationBuilder
        ConfigurationChangeTokenSource ConfigurationDebugViewContext ConfigurationExtensions ConfigurationKeyComparer
        ConfigurationKeyNameAttribute ConfigurationManager ConfigurationPath ConfigurationProvider
        ConfigurationReloadToken ConfigurationRoot ConfigurationRootExtensions ConfigurationSection
        ConfigureAwaitOptions ConfigureFromConfigurationOptions ConfigureNamedOptions ConfigureOptions
        ConfiguredAsyncDisposable ConfiguredCancelableAsyncEnumerable ConfiguredTaskAwaitable
        ConfiguredValueTaskAwaitable Console ConsoleCancelEventArgs ConsoleCancelEventHandler ConsoleColor ConsoleKey
        ConsoleKeyInfo ConsoleModifiers ConsoleSpecialKey ConsoleTraceListener ConstantExpectedAttribute
        ConstructorHandling ContentDispositionHeaderValue ContentRangeHeaderValue ContextBoundObject ContextCallback
        ContextMarshalException ContextStaticAttribute ContractHelper Convert Converter Cookie CookieCollection
        CookieContainer CookieException CookieVariant CorrelationManager CountdownEvent Counter
        CppInlineNamespaceAttribute CreateComInterfaceFlags CreateNewOnMetadataUpdateAttribute CreateObjectFlags
        CreatedWrapperFlags CredentialCache CriticalHandle CryptoConfig CryptoStream CryptoStreamMode
        CryptographicException CryptographicOperations CryptographicUnexpectedOperationException CspKeyContainerInfo
        CspParameters CspProviderFlags CultureAwareComparer CultureInfo CultureNotFoundException CultureTypes
        CurrencyWrapper CustomConstantAttribute CustomQueryInterfaceMode CustomQueryInterfaceResult DBNull DES
        DESCryptoServiceProvider DSA DSACng DSACryptoServiceProvider DSAOpenSsl DSAParameters DSASignatureDeformatter
        DSASignatureFormat DSASignatureFormatter DataMisalignedException DataProtectionScope DataReceivedEventArgs
        DataReceivedEventHandler DateFormatHandling DateOnly DateParseHandling DateTime DateTimeConstantAttribute
        DateTimeFormatInfo DateTimeKind DateTimeOffset DateTimeStyles DateTimeZoneHandling DayOfWeek DaylightTime Debug
        DebugInfoGenerator DebugProvider DebuggableAttribute Debugger DebuggerBrowsableAttribute DebuggerBrowsableState
        DebuggerDisableUserUnhandledExceptionsAttribute DebuggerDisplayAttribute DebuggerHiddenAttribute
        DebuggerNonUserCodeAttribute DebuggerStepThroughAttribute DebuggerStepperBoundaryAttribute
        DebuggerTypeProxyAttribute DebuggerVisualizerAttribute Decimal DecimalConstantAttribute Decoder
        DecoderExceptionFallback DecoderExceptionFallbackBuffer DecoderFallback DecoderFallbackBuffer
        DecoderFallbackException DecoderReplacementFallback DecoderReplacementFallbackBuffer DecompressionMethods
        DefaultCharSetAttribute DefaultContractResolver DefaultDependencyAttribute DefaultDllImportSearchPathsAttribute
        DefaultInterpolatedStringHandler DefaultJsonNameTable DefaultNamingStrategy DefaultParameterValueAttribute
        DefaultSerializationBinder DefaultServiceProviderFactory DefaultTraceListener DefaultValueHandling
        DelayBackoffType Delegate DelegatingHandler DelimitedListTraceListener DependencyAttribute DeriveBytes
        DiagnosticListener DiagnosticMethodInfo DiagnosticSource DiagnosticsTraceWriter Dictionary DictionaryBase
        DictionaryEntry DigitShapes Directory DirectoryInfo DirectoryNotFoundException DisablePrivateReflectionAttribute
        DisableRuntimeMarshallingAttribute DisallowNullAttribute DiscardableAttribute DispIdAttribute DispatchWrapper
        DistributedContextPropagator DivideByZeroException DllImportAttribute DllImportResolver DllImportSearchPath
        DllNotFoundException Dns DnsEndPoint DnsPermission DnsPermissionAttribute DoesNotReturnAttribute
        DoesNotReturnIfAttribute Double DownloadDataCompletedEventArgs DownloadDataCompletedEventHandler
        DownloadProgressChangedEventArgs DownloadProgressChangedEventHandler DownloadStringCompletedEventArgs
        DownloadStringCompletedEventHandler DriveInfo DriveNotFoundException DriveType DuplicatePropertyNameHandling
        DuplicateWaitObjectException DynamicAttribute DynamicDependencyAttribute
        DynamicInterfaceCastableImplementationAttribute DynamicValueProvider DynamicallyAccessedMemberTypes
        DynamicallyAccessedMembersAttribute ECAlgorithm ECCurve ECDiffieHellman ECDiffieHellmanCng
        ECDiffieHellmanCngPublicKey ECDiffieHellmanKeyDerivationFunction ECDiffieHellmanOpenSsl ECDiffieHellmanPublicKey
        ECDsa ECDsaCng ECDsaOpenSsl ECKeyXmlFormat ECParameters ECPoint EastAsianLunisolarCalendar Encoder
        EncoderExceptionFallback EncoderExceptionFallbackBuffer EncoderFallback EncoderFallbackBuffer
        EncoderFallbackException EncoderReplacementFallback EncoderReplacementFallbackBuffer Encoding EncodingExtensions
        EncodingInfo EncodingProvider EndOfStreamException EndPoint EndpointPermission EntityTagHeaderValue
        EntryPointNotFoundException Enum EnumEqualityComparer Enumerable EnumerableExecutor EnumerablePartitionerOptions
        EnumerableQuery EnumerationOptions EnumeratorCancellationAttribute Environment EnvironmentVariableTarget
        EqualityComparer ErrorContext ErrorEventArgs ErrorEventHandler ErrorWrapper EventArgs EventHandler EventId
        EventLogPermission EventLogPermissionAccess EventLogPermissionAttribute EventLogPermissionEntry
        EventLogPermissionEntryCollection EventResetMode EventTypeFilter EventWaitHandle EventWaitHandleAcl Exception
        ExceptionRecorder ExcludeFromCodeCoverageAttribute ExecutionContext ExecutionEngineException
        ExecutionRejectedException ExperimentalAttribute ExporterEventKind ExpressionValueProvider ExtensionAttribute
        ExtensionDataGetter ExtensionDataSetter ExtensionMarkerAttribute Extensions ExternalException
        FallbackResiliencePipelineBuilderExtensions FanslyClientServiceCollectionExtensions FeatureGuardAttribute
        FeatureSwitchDefinitionAttribute FieldAccessException FieldOffsetAttribute File FileAccess FileAttributes
        FileInfo FileLoadException FileMode FileNotFoundException FileOptions FileShare FileStream FileStreamOptions
        FileStyleUriParser FileSystemAclExtensions FileSystemEventArgs FileSystemEventHandler FileSystemInfo
        FileSystemWatcher FileVersionInfo FileWebRequest FileWebResponse FilterLoggingBuilderExtensions
        FixedAddressValueTypeAttribute FixedBufferAttribute FixedWindowRateLimiter FixedWindowRateLimiterOptions
        FlagsAttribute FloatFormatHandling FloatParseHandling FormUrlEncodedContent FormatException FormattableString
        FormattableStringFactory Formatting FromBase64Transform FromBase64TransformMode FromKeyedServicesAttribute
        FtpStatusCode FtpStyleUriParser FtpWebRequest FtpWebResponse Func GC GCCollectionMode GCGenerationInfo GCHandle
        GCHandleExtensions GCHandleType GCKind GCMemoryInfo GCNotificationStatus Gauge GenericComparer
        GenericEqualityComparer GenericUriParser GenericUriParserOptions GlobalProxySelection GlobalizationExtensions
        GopherStyleUriParser GregorianCalendar GregorianCalendarTypes Guid GuidAttribute HKDF HMAC HMACMD5 HMACSHA1
        HMACSHA256 HMACSHA384 HMACSHA3_256 HMACSHA3_384 HMACSHA3_512 HMACSHA512 Half HandleCollector
        HandleInheritability HandleRef HasCopySemanticsAttribute HashAlgorithm HashAlgorithmName HashCode HashSet
        Hashtable HeaderEncodingSelector HeaderStringValues HebrewCalendar HedgingResiliencePipelineBuilderExtensions
        HijriCalendar Histogram HostExecutionContext HostExecutionContextManager HttpClient HttpClientBuilderExtensions
        HttpClientFactoryExtensions HttpClientFactoryOptions HttpClientFactoryServiceCollectionExtensions
        HttpClientHandler HttpCompletionOption HttpContent HttpContentHeaders HttpContinueDelegate
        HttpHeaderValueCollection HttpHeaders HttpHeadersNonValidated HttpIOException HttpKeepAlivePingPolicy
        HttpListener HttpListenerBasicIdentity HttpListenerContext HttpListenerException HttpListenerPrefixCollection
        HttpListenerRequest HttpListenerResponse HttpListenerTimeoutManager HttpMessageHandler HttpMessageHandlerBuilder
        HttpMessageHandlerFactoryExtensions HttpMessageInvoker HttpMethod HttpProtocolException HttpRequestError
        HttpRequestException HttpRequestHeader HttpRequestHeaders HttpRequestMessage HttpRequestOptions
        HttpRequestOptionsKey HttpResponseHeader HttpResponseHeaders HttpResponseMessage HttpStatusCode
        HttpStyleUriParser HttpVersion HttpVersionPolicy HttpWebRequest HttpWebResponse IAdditionOperators
        IAdditiveIdentity IAlternateEqualityComparer IArrayPool IAsyncDisposable IAsyncEnumerable IAsyncEnumerator
        IAsyncResult IAsyncStateMachine IAttributeProvider IAuthenticationModule IBinaryFloatingPointIeee754
        IBinaryInteger IBinaryNumber IBitwiseOperators IBufferWriter IBufferedLogger ICloneable ICollection IComparable
        IComparer IComparisonOperators IConfiguration IConfigurationBuilder IConfigurationManager IConfigurationProvider
        IConfigurationRoot IConfigurationSection IConfigurationSource IConfigureNamedOptions IConfigureOptions
        IContractResolver IConvertible ICredentialPolicy ICredentials ICredentialsByHost ICriticalNotifyCompletion
        ICryptoTransform ICspAsymmetricAlgorithm ICustomAdapter ICustomFactory ICustomFormatter ICustomMarshaler
        ICustomQueryInterface IDecrementOperators IDictionary IDictionaryEnumerator IDispatchConstantAttribute
        IDisposable IDivisionOperators IDynamicInterfaceCastable IEnumerable IEnumerator IEqualityComparer
        IEqualityOperators IEquatable IExponentialFunctions IExternalScopeProvider IFloatingPoint
        IFloatingPointConstants IFloatingPointIeee754 IFormatProvider IFormattable IGrouping IHashCodeProvider
        IHttpClientBuilder IHttpClientFactory IHttpMessageHandlerBuilderFilter IHttpMessageHandlerFactory
        IHyperbolicFunctions IIncrementOperators IJEnumerable IJsonLineInfo IJsonOnDeserialized IJsonOnDeserializing
        IJsonOnSerialized IJsonOnSerializing IKeyedServiceProvider IList ILogarithmicFunctions ILogger ILoggerFactory
        ILoggerProvider ILoggingBuilder ILookup IMemoryOwner IMeterFactory IMinMaxValue IModulusOperators
        IMultiplicativeIdentity IMultiplyOperators INotifyCompletion INumber INumberBase IOCompletionCallback
        IOException IObservable IObserver IOptions IOptionsChangeTokenSource IOptionsFactory IOptionsMonitor
        IOptionsMonitorCache IOptionsSnapshot IOrderedAsyncEnumerable IOrderedEnumerable IOrderedQueryable IPAddress
        IPEndPoint IPHostEntry IPNetwork IParsable IPinnable IPostConfigureOptions IPowerFunctions
        IProducerConsumerCollection IProgress IQueryProvider IQueryable IReadOnlyCollection IReadOnlyDictionary
        IReadOnlyList IReadOnlySet IReferenceResolver IRootFunctions IRuntimeVariables ISOWeek ISerializationBinder
        IServiceCollection IServiceProvider IServiceProviderFactory IServiceProviderIsKeyedService
        IServiceProviderIsService IServiceScope IServiceScopeFactory ISet IShiftOperators ISignedNumber
        ISocketsHttpHandlerBuilder ISpanFormattable ISpanParsable IStartupValidator IStrongBox IStructuralComparable
        IStructuralEquatable ISubtractionOperators ISupportExternalScope ISupportRequiredService IThreadPoolWorkItem
        ITimer ITraceWriter ITrigonometricFunctions ITuple ITypedHttpClientFactory IUnaryNegationOperators
        IUnaryPlusOperators IUnknownConstantAttribute IUnsignedNumber IUtf8SpanFormattable IUtf8SpanParsable
        IValidateOptions IValueProvider IWebProxy IWebProxyScript IWebRequestCreate IdnMapping ImmutableArrayExtensions
        ImmutableCollectionsMarshal ImportedFromTypeLibAttribute InAttribute IncrementalHash Index
        IndexOutOfRangeException IndexerNameAttribute InitializingSwitchEventArgs InitializingTraceSourceEventArgs
        InlineArray10 InlineArray11 InlineArray12 InlineArray13 InlineArray14 InlineArray15 InlineArray16 InlineArray2
        InlineArray3 InlineArray4 InlineArray5 InlineArray6 InlineArray7 InlineArray8 InlineArray9 InlineArrayAttribute
        Instrument InstrumentAdvice InsufficientExecutionStackException InsufficientMemoryException Int128 Int16 Int32
        Int64 IntPtr InterfaceTypeAttribute Interlocked InternalBufferOverflowException InternalsVisibleToAttribute
        InterpolatedStringHandlerArgumentAttribute InterpolatedStringHandlerAttribute InvalidCastException
        InvalidComObjectException InvalidDataException InvalidOleVariantTypeException InvalidOperationException
        InvalidProgramException InvalidTimeZoneException IsBoxed IsByRefLikeAttribute IsByValue IsConst
        IsCopyConstructed IsExplicitlyDereferenced IsExternalInit IsImplicitlyDereferenced IsJitIntrinsic IsLong
        IsPinned IsReadOnlyAttribute IsSignUnspecifiedByte IsUdtReturn IsUnmanagedAttribute IsVolatile
        IteratorStateMachineAttribute JArray JConstructor JContainer JEnumerable JObject JProperty JPropertyDescriptor
        JRaw JToken JTokenEqualityComparer JTokenReader JTokenType JTokenWriter JValue JapaneseCalendar
        JapaneseLunisolarCalendar JsonArray JsonArrayAttribute JsonArrayContract JsonAttribute JsonCloneSettings
        JsonCommentHandling JsonConstructorAttribute JsonContainerAttribute JsonContainerContract JsonContract
        JsonConvert JsonConverter JsonConverterAttribute JsonConverterCollection JsonConverterFactory
        JsonDerivedTypeAttribute JsonDictionaryAttribute JsonDictionaryContract JsonDocument JsonDocumentOptions
        JsonDynamicContract JsonElement JsonEncodedText JsonException JsonExtensionDataAttribute
        JsonISerializableContract JsonIgnoreAttribute JsonIgnoreCondition JsonIncludeAttribute JsonKnownNamingPolicy
        JsonKnownReferenceHandler JsonLinqContract JsonLoadSettings JsonMarshal JsonMergeSettings JsonNameTable
        JsonNamingPolicy JsonNode JsonNodeOptions JsonNumberEnumConverter JsonNumberHandling JsonNumberHandlingAttribute
        JsonObject JsonObjectAttribute JsonObjectContract JsonObjectCreationHandling JsonObjectCreationHandlingAttribute
        JsonPolymorphicAttribute JsonPrimitiveContract JsonProperty JsonPropertyAttribute JsonPropertyCollection
        JsonPropertyNameAttribute JsonPropertyOrderAttribute JsonReader JsonReaderException JsonReaderOptions
        JsonReaderState JsonRequiredAttribute JsonSelectSettings JsonSerializableAttribute JsonSerializationException
        JsonSerializer JsonSerializerContext JsonSerializerDefaults JsonSerializerOptions JsonSerializerSettings
        JsonSourceGenerationMode JsonSourceGenerationOptionsAttribute JsonStringContract JsonStringEnumConverter
        JsonStringEnumMemberNameAttribute JsonTextReader JsonTextWriter JsonToken JsonTokenType
        JsonUnknownDerivedTypeHandling JsonUnknownTypeHandling JsonUnmappedMemberHandling
        JsonUnmappedMemberHandlingAttribute JsonValidatingReader JsonValue JsonValueKind JsonWriter JsonWriterException
        JsonWriterOptions JulianCalendar KebabCaseNamingStrategy KeyNotFoundException KeyNumber KeySizes KeyValuePair
        KeyedCollection KeyedHashAlgorithm KeyedService Kmac128 Kmac256 KmacXof128 KmacXof256 KoreanCalendar
        KoreanLunisolarCalendar LCIDConversionAttribute LayoutKind Lazy LazyInitializer LazyThreadSafetyMode
        LdapStyleUriParser LegacySupport LibraryImportAttribute LineInfoHandling LinkedList LinkedListNode List
        ListDictionaryInternal LoadHint LoaderOptimization LoaderOptimizationAttribute LocalDataStoreSlot Lock
        LockCookie LockRecursionException LockRecursionPolicy LogDefineOptions LogEntry LogLevel Logger LoggerExtensions
        LoggerExternalScopeProvider LoggerFactory LoggerFactoryExtensions LoggerFactoryOptions LoggerFilterOptions
        LoggerFilterRule LoggerMessage LoggerMessageAttribute LoggingBuilderExtensions
        LoggingServiceCollectionExtensions Lookup MD5 MD5CryptoServiceProvider MLDsa MLDsaAlgorithm MLDsaCng
        MLDsaOpenSsl MLKem MLKemAlgorithm MLKemCng MLKemOpenSsl MTAThreadAttribute
        ManagedToNativeComInteropStubAttribute ManualResetEvent ManualResetEventSlim Marshal MarshalAsAttribute
        MarshalByRefObject MarshalDirectiveException MaskGenerationMethod MatchCasing MatchType Math MathF Matrix3x2
        Matrix4x4 MaybeNullAttribute MaybeNullWhenAttribute Measurement MeasurementCallback MediaTypeHeaderValue
        MediaTypeWithQualityHeaderValue MemberAccessException MemberNotNullAttribute MemberNotNullWhenAttribute
        MemberSerialization Memory MemoryConfigurationBuilderExtensions MemoryExtensions MemoryHandle MemoryManager
        MemoryMarshal MemoryPool MemoryStream MemoryTraceWriter MergeArrayHandling MergeNullValueHandling
        MessageProcessingHandler MetadataName MetadataPropertyHandling MetadataUpdateDeletedAttribute
        MetadataUpdateOriginalTypeAttribute Meter MeterFactoryExtensions MeterListener MeterOptions
        MethodAccessException MethodCodeType MethodImplAttribute MethodImplOptions MetricsServiceExtensions
        MidpointRounding MissingFieldException MissingMemberException MissingMemberHandling MissingMethodException
        ModuleHandle ModuleInitializerAttribute Monitor MonitoringDescriptionAttribute MulticastDelegate
        MulticastNotSupportedException MultipartContent MultipartFormDataContent Mutex MutexAcl NFloat
        NameValueHeaderValue NameValueWithParametersHeaderValue NamedConfigureFromConfigurationOptions
        NamedWaitHandleOptions NamingStrategy NativeCppClassAttribute NativeLibrary NativeMemory NativeOverlapped
        NetPipeStyleUriParser NetTcpStyleUriParser NetworkAccess NetworkCredential NewsStyleUriParser
        NonRandomizedStringEqualityComparer NonSerializedAttribute NormalizationForm NotFiniteNumberException
        NotImplementedException NotNullAttribute NotNullIfNotNullAttribute NotNullWhenAttribute NotSupportedException
        NotifyFilters NullLogger NullLoggerFactory NullLoggerProvider NullReferenceException NullValueHandling Nullable
        NullableAttribute NullableComparer NullableContextAttribute NullableEqualityComparer NullablePublicOnlyAttribute
        NumberFormatInfo NumberStyles OSPlatform Object ObjectComparer ObjectConstructor ObjectCreationHandling
        ObjectDisposedException ObjectEqualityComparer ObjectFactory ObservableCollection ObservableCounter
        ObservableGauge ObservableInstrument ObservableUpDownCounter ObsoleteAttribute Oid OidCollection OidEnumerator
        OidGroup OnErrorAttribute OnRetryArguments OnlyFansClientServiceCollectionExtensions OpenReadCompletedEventArgs
        OpenReadCompletedEventHandler OpenWriteCompletedEventArgs OpenWriteCompletedEventHandler OperatingSystem
        OperationCanceledException OperationStatus OptionalAttribute Options OptionsBuilder
        OptionsBuilderConfigurationExtensions OptionsBuilderExtensions OptionsCache
        OptionsConfigurationServiceCollectionExtensions OptionsFactory OptionsManager OptionsMonitor
        OptionsMonitorExtensions OptionsServiceCollectionExtensions OptionsValidationException OptionsValidatorAttribute
        OptionsWrapper OrderablePartitioner OrderedDictionary OrderedParallelQuery OrdinalComparer OutAttribute
        OutOfMemoryException Outcome OverflowException Overlapped OverloadResolutionPriorityAttribute
        PKCS1MaskGenerationMethod PaddingMode Parallel ParallelEnumerable ParallelExecutionMode ParallelLoopResult
        ParallelLoopState ParallelMergeOptions ParallelOptions ParallelQuery ParamArrayAttribute
        ParamCollectionAttribute ParameterizedThreadStart PartitionedRateLimiter Partitioner PasswordDeriveBytes Path
        PathList PathTooLongException PbeEncryptionAlgorithm PbeParameters PemEncoding PemFields
        PerformanceCounterPermission PerformanceCounterPermissionAccess PerformanceCounterPermissionAttribute
        PerformanceCounterPermissionEntry PerformanceCounterPermissionEntryCollection PeriodicTimer PersianCalendar
        PinnedGCHandle Plane PlatformID PlatformNotSupportedException PoolingAsyncValueTaskMethodBuilder PosixSignal
        PosixSignalContext PosixSignalRegistration PostConfigureOptions PreAllocatedOverlapped Predicate
        PredicateBuilder PredicateResult PreserveBaseOverridesAttribute PreserveReferencesHandling PreserveSigAttribute
        PrimaryInteropAssemblyAttribute PriorityQueue Process ProcessModule ProcessModuleCollection ProcessPriorityClass
        ProcessStartInfo ProcessThread ProcessThreadCollection ProcessWindowStyle ProductHeaderValue
        ProductInfoHeaderValue ProgIdAttribute Progress ProtectedData ProtocolViolationException ProviderAliasAttribute
        Quaternion Queryable Queue QueueProcessingOrder RC2 RC2CryptoServiceProvider RNGCryptoServiceProvider RSA RSACng
        RSACryptoServiceProvider RSAEncryptionPadding RSAEncryptionPaddingMode RSAOAEPKeyExchangeDeformatter
        RSAOAEPKeyExchangeFormatter RSAOpenSsl RSAPKCS1KeyExchangeDeformatter RSAPKCS1KeyExchangeFormatter
        RSAPKCS1SignatureDeformatter RSAPKCS1SignatureFormatter RSAParameters RSASignaturePadding
        RSASignaturePaddingMode Random RandomAccess RandomNumberGenerator Range RangeConditionHeaderValue
        RangeHeaderValue RangeItemHeaderValue RankException RateLimitLease RateLimitPartition RateLimiter
        RateLimiterStatistics ReadOnlyCollection ReadOnlyCollectionBase ReadOnlyCollectionBuilder ReadOnlyDictionary
        ReadOnlyMemory ReadOnlyMemoryContent ReadOnlyObservableCollection ReadOnlySequence ReadOnlySequenceSegment
        ReadOnlySet ReadOnlySpan ReadOnlySpanAction ReaderWriterLock ReaderWriterLockSlim RefSafetyRulesAttribute
        ReferenceAssemblyAttribute ReferenceEqualityComparer ReferenceHandler ReferenceLoopHandling ReferenceResolver
        ReflectionAttributeProvider ReflectionValueProvider RegionInfo RegisteredWaitHandle RegistrationClassContext
        RegistrationConnectionType RenamedEventArgs RenamedEventHandler ReplenishingRateLimiter Required
        RequiredAttributeAttribute RequiredMemberAttribute RequiresAssemblyFilesAttribute RequiresDynamicCodeAttribute
        RequiresLocationAttribute RequiresUnreferencedCodeAttribute ResilienceContext ResilienceContextCreationArguments
        ResilienceContextPool ResiliencePipeline ResiliencePipelineBuilder ResiliencePipelineBuilderBase
        ResiliencePipelineBuilderExtensions ResilienceProperties ResiliencePropertyKey ResilienceStrategy
        ResilienceStrategyOptions ResolveEventArgs ResolveEventHandler RetryConditionHeaderValue
        RetryDelayGeneratorArguments RetryPredicateArguments RetryResiliencePipelineBuilderExtensions
        RetryStrategyOptions Rfc2898DeriveBytes Rijndael RijndaelManaged RuleCache Rune RuntimeArgumentHandle
        RuntimeCompatibilityAttribute RuntimeEnvironment RuntimeFeature RuntimeFieldHandle RuntimeHelpers
        RuntimeInformation RuntimeMethodHandle RuntimeOps RuntimeTypeHandle RuntimeWrappedException SByte SEHException
        SHA1 SHA1CryptoServiceProvider SHA1Managed SHA256 SHA256CryptoServiceProvider SHA256Managed SHA384
        SHA384CryptoServiceProvider SHA384Managed SHA3_256 SHA3_384 SHA3_512 SHA512 SHA512CryptoServiceProvider
        SHA512Managed SP800108HmacCounterKdf STAThreadAttribute SafeArrayRankMismatchException
        SafeArrayTypeMismatchException SafeBuffer SafeEvpPKeyHandle SafeHandle SampleActivity ScopedRefAttribute
        ScopelessEnumAttribute SearchOption SearchValues SecurityProtocolType SeekOrigin Semaphore SemaphoreAcl
        SemaphoreFullException SemaphoreSlim SendOrPostCallback SequenceMarshal SequencePosition SequenceReader
        SequenceReaderExtensions SerializableAttribute SerializationCallback SerializationErrorCallback
        ServiceCollection ServiceCollectionContainerBuilderExtensions ServiceCollectionDescriptorExtensions
        ServiceCollectionServiceExtensions ServiceDescriptor ServiceKeyAttribute ServiceKeyLookupMode ServiceLifetime
        ServicePoint ServicePointManager ServiceProvider ServiceProviderKeyedServiceExtensions ServiceProviderOptions
        ServiceProviderServiceExtensions SetsRequiredMembersAttribute Shake128 Shake256 SignatureDescription Single
        SkipLocalsInitAttribute SlhDsa SlhDsaAlgorithm SlhDsaCng SlhDsaOpenSsl SlidingWindowRateLimiter
        SlidingWindowRateLimiterOptions SnakeCaseNamingStrategy SocketAddress SocketPermission SocketPermissionAttribute
        SocketsHttpConnectionContext SocketsHttpHandler SocketsHttpHandlerBuilderExtensions
        SocketsHttpPlaintextStreamFilterContext SortKey SortVersion SortedDictionary SortedList SortedSet SourceFilter
        SourceLevels SourceSwitch Span SpanAction SpanLineEnumerator SpanRuneEnumerator SpecialNameAttribute SpinLock
        SpinWait Stack StackFrame StackFrameExtensions StackOverflowException StackTrace StackTraceHiddenAttribute
        StandardFormat StandardOleMarshalObject StateMachineAttribute Stopwatch StrategyBuilderContext Stream
        StreamConfigurationProvider StreamConfigurationSource StreamContent StreamReader StreamWriter String
        StringBuilder StringComparer StringComparison StringContent StringEscapeHandling StringFreezingAttribute
        StringInfo StringMarshalling StringNormalizationExtensions StringReader StringRuneEnumerator StringSplitOptions
        StringSyntaxAttribute StringWithQualityHeaderValue StringWriter StrongBox StructLayoutAttribute
        StructuralComparisons SuppressGCTransitionAttribute SuppressIldasmAttribute SuppressMessageAttribute
        SwitchAttribute SwitchExpressionException SwitchLevelAttribute SymmetricAlgorithm SynchronizationContext
        SynchronizationLockException SystemException TagList TaiwanCalendar TaiwanLunisolarCalendar Task
        TaskAsyncEnumerableExtensions TaskAwaiter TaskCanceledException TaskCompletionSource TaskContinuationOptions
        TaskCreationOptions TaskExtensions TaskFactory TaskScheduler TaskSchedulerException TaskStatus TaskToAsyncResult
        TextElementEnumerator TextInfo TextReader TextWriter TextWriterTraceListener ThaiBuddhistCalendar Thread
        ThreadAbortException ThreadExceptionEventArgs ThreadExceptionEventHandler ThreadInterruptedException ThreadLocal
        ThreadPool ThreadPoolBoundHandle ThreadPriority ThreadPriorityLevel ThreadStart ThreadStartException ThreadState
        ThreadStateException ThreadStaticAttribute ThreadWaitReason ThreadingAclExtensions TimeOnly TimeProvider
        TimeSpan TimeSpanStyles TimeZone TimeZoneInfo TimeZoneNotFoundException Timeout TimeoutException
        TimeoutResiliencePipelineBuilderExtensions Timer TimerCallback ToBase64Transform TokenBucketRateLimiter
        TokenBucketRateLimiterOptions TotalOrderIeee754Comparer Trace TraceEventCache TraceEventType TraceFilter
        TraceLevel TraceListener TraceListenerCollection TraceOptions TraceSource TraceSwitch TransferCodingHeaderValue
        TransferCodingWithQualityHeaderValue TransportContext TransportType TreeSet TripleDES TripleDESCng
        TripleDESCryptoServiceProvider Tuple TupleElementNamesAttribute TupleExtensions Type TypeAccessException
        TypeCode TypeForwardedFromAttribute TypeForwardedToAttribute TypeIdentifierAttribute TypeInitializationException
        TypeLibFuncAttribute TypeLibFuncFlags TypeLibImportClassAttribute TypeLibTypeAttribute TypeLibTypeFlags
        TypeLibVarAttribute TypeLibVarFlags TypeLibVersionAttribute TypeLoadException TypeMapAssemblyTargetAttribute
        TypeMapAssociationAttribute TypeMapAttribute TypeMapping TypeNameAssemblyFormatHandling TypeNameHandling
        TypeUnloadedException TypedReference UInt128 UInt16 UInt32 UInt64 UIntPtr UTF32Encoding UTF7Encoding
        UTF8Encoding UmAlQuraCalendar UnauthorizedAccessException UnconditionalSuppressMessageAttribute
        UnhandledExceptionEventArgs UnhandledExceptionEventHandler UnicodeCategory UnicodeEncoding UnicodeRange
        UnicodeRanges UnitySerializationHolder UnixFileMode UnknownWrapper UnmanagedCallConvAttribute
        UnmanagedCallersOnlyAttribute UnmanagedFunctionPointerAttribute UnmanagedMemoryAccessor UnmanagedMemoryStream
        UnmanagedType UnobservedTaskExceptionEventArgs UnreachableException Unsafe UnsafeAccessorAttribute
        UnsafeAccessorKind UnsafeAccessorTypeAttribute UnsafeValueTypeAttribute UnscopedRefAttribute UpDownCounter
        UploadDataCompletedEventArgs UploadDataCompletedEventHandler UploadFileCompletedEventArgs
        UploadFileCompletedEventHandler UploadProgressChangedEventArgs UploadProgressChangedEventHandler
        UploadStringCompletedEventArgs UploadStringCompletedEventHandler UploadValuesCompletedEventArgs
        UploadValuesCompletedEventHandler Uri UriBuilder UriComponents UriCreationOptions UriFormat UriFormatException
        UriHostNameType UriIdnScope UriKind UriParser UriPartial UriTypeConverter Utf8 Utf8JsonReader Utf8JsonWriter
        ValidateEnumeratedItemsAttribute ValidateObjectMembersAttribute ValidateOptions ValidateOptionsResult
        ValidateOptionsResultBuilder ValueTask ValueTaskAwaiter ValueTuple ValueType VarEnum VariantWrapper Vector
        Vector2 Vector3 Vector4 Version ViaHeaderValue Void Volatile WaitCallback WaitForChangedResult WaitHandle
        WaitHandleCannotBeOpenedException WaitHandleExtensions WaitOrTimerCallback WarningHeaderValue
        WasmImportLinkageAttribute WatcherChangeTypes WeakGCHandle WeakReference WebClient WebException
        WebExceptionStatus WebHeaderCollection WebPermission WebPermissionAttribute WebProxy WebRequest
        WebRequestMethods WebResponse WebUtility WriteState WriteStreamClosedEventArgs WriteStreamClosedEventHandler
        XmlWriterTraceListener YieldAwaitable
        """;
}
